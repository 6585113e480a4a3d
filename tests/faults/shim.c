/* Stands between a process and its disk: counts what is done to the files below one folder, and at a chosen call
   ends the process (before it, after half of a write, or after it), or lets that call fail as a disk would. It can
   also record every call, from which tests/faults/disk.py makes the disks that a power loss may leave.

   Preloaded (LD_PRELOAD) on Linux and driven through faults_arm, faults_count, faults_record and faults_note.
   Calls on other files go straight through. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum mode { PASS, KILL_BEFORE, KILL_TORN, KILL_AFTER, FULL, BROKEN_ONCE, BROKEN };
enum kind { WRITE = 'W', CUT = 'T', CREATE = 'C', RENAME = 'R', UNLINK = 'U', SYNC = 'F', MKDIR = 'D', RMDIR = 'X', NOTE = 'N' };

static char folder[PATH_MAX];
static size_t folder_length;
static long count, fault_at;
static enum mode fault_mode;
static int log_fd = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void faults_arm(const char *below, long at, int mode)
{
    snprintf(folder, sizeof folder, "%s/", below);
    folder_length = strlen(folder);
    count = 0;
    fault_at = at;
    fault_mode = (enum mode)mode;
}

long faults_count(void) { return count; }

static int ours(const char *path)
{
    return folder_length && (strncmp(path, folder, folder_length) == 0
        || (strlen(path) == folder_length - 1 && strncmp(path, folder, folder_length - 1) == 0));
}

static void path_of(int fd, char *path)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length > 0 ? length : 0] = 0;
}

static void path_at(int directory, const char *name, char *path)
{
    if (name[0] == '/' || directory == AT_FDCWD) {
        snprintf(path, PATH_MAX, "%s", name);
        return;
    }
    char base[PATH_MAX];
    path_of(directory, base);
    snprintf(path, PATH_MAX, "%.2000s/%.2000s", base, name);
}

static void put(const void *data, size_t length)
{
    const char *rest = data;
    while (length > 0) {
        ssize_t done = syscall(SYS_write, log_fd, rest, length);
        if (done <= 0)
            return;
        rest += done;
        length -= (size_t)done;
    }
}

/* One entry: kind, length of the path, number (offset or size), length of the data; then path and data. */
static void record(char kind, const char *path, uint64_t number, const void *data, size_t length)
{
    if (log_fd < 0)
        return;
    struct __attribute__((packed)) { char kind; uint32_t path; uint64_t number; uint32_t data; } head = {
        kind, (uint32_t)strlen(path), number, (uint32_t)length };
    put(&head, sizeof head);
    put(path, strlen(path));
    put(data, length);
}

void faults_record(const char *to)
{
    log_fd = (int)syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}

void faults_note(const char *said)
{
    pthread_mutex_lock(&lock);
    record(NOTE, said, 0, "", 0);
    pthread_mutex_unlock(&lock);
}

static void die(void)
{
    syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    for (;;)
        pause();
}

/* Counts a call; returns the error that it must fail with, 0 to go on, -1 to do half of it and die. */
static int met(char kind)
{
    count++;
    int here = count == fault_at, since = fault_at > 0 && count >= fault_at;
    int grows = kind == WRITE || kind == CREATE || kind == MKDIR || kind == CUT;
    switch (fault_mode) {
    case KILL_BEFORE: if (here) die(); return 0;
    case KILL_TORN: if (here) { if (kind == WRITE) return -1; die(); } return 0;
    case FULL: return since && grows ? ENOSPC : 0;
    case BROKEN_ONCE: return here ? EIO : 0;
    case BROKEN: return since ? EIO : 0;
    default: return 0;
    }
}

static void done(void)
{
    if (fault_mode == KILL_AFTER && count == fault_at)
        die();
}

#define BEGIN(kind) pthread_mutex_lock(&lock); int error = met(kind); \
    if (error > 0) { pthread_mutex_unlock(&lock); errno = error; return -1; }
#define END do { int kept = errno; done(); pthread_mutex_unlock(&lock); errno = kept; } while (0)

static ssize_t writing(int fd, const void *data, size_t length, off_t at, int given)
{
    char path[PATH_MAX];
    path_of(fd, path);
    if (!ours(path))
        return given ? syscall(SYS_pwrite64, fd, data, length, at) : syscall(SYS_write, fd, data, length);
    BEGIN(WRITE)
    if (!given) {
        at = lseek(fd, 0, SEEK_CUR);
        if (fcntl(fd, F_GETFL) & O_APPEND)
            at = lseek(fd, 0, SEEK_END);
    }
    ssize_t wrote = syscall(SYS_pwrite64, fd, data, error < 0 ? length / 2 : length, at);
    if (error < 0)
        die();
    if (wrote > 0) {
        record(WRITE, path, (uint64_t)at, data, (size_t)wrote);
        if (!given)
            lseek(fd, at + wrote, SEEK_SET);
    }
    END;
    return wrote;
}

ssize_t write(int fd, const void *data, size_t length) { return writing(fd, data, length, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return writing(fd, data, length, at, 1); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) { return writing(fd, data, length, at, 1); }

/* Python falls back to plain writes, which are counted. */
ssize_t sendfile64(int a, int b, off64_t *c, size_t d) { (void)a; (void)b; (void)c; (void)d; errno = EINVAL; return -1; }
ssize_t sendfile(int a, int b, off_t *c, size_t d) { (void)a; (void)b; (void)c; (void)d; errno = EINVAL; return -1; }

static int syncing(int fd, long number)
{
    char path[PATH_MAX];
    path_of(fd, path);
    if (!ours(path))
        return (int)syscall(number, fd);
    BEGIN(SYNC)
    record(SYNC, path, 0, "", 0); /* the disk of this machine need not be asked: the record is what counts */
    END;
    return 0;
}

int fsync(int fd) { return syncing(fd, SYS_fsync); }
int fdatasync(int fd) { return syncing(fd, SYS_fdatasync); }

static int cutting(int fd, off_t length)
{
    char path[PATH_MAX];
    path_of(fd, path);
    if (!ours(path))
        return (int)syscall(SYS_ftruncate, fd, length);
    BEGIN(CUT)
    int answer = (int)syscall(SYS_ftruncate, fd, length);
    if (answer == 0)
        record(CUT, path, (uint64_t)length, "", 0);
    END;
    return answer;
}

int ftruncate(int fd, off_t length) { return cutting(fd, length); }
int ftruncate64(int fd, off64_t length) { return cutting(fd, length); }

static int opening(int directory, const char *name, int flags, mode_t mode)
{
    char path[PATH_MAX];
    path_at(directory, name, path);
    int nameless = (flags & O_TMPFILE) == O_TMPFILE;
    int makes = (flags & O_CREAT) && syscall(SYS_faccessat, AT_FDCWD, path, F_OK) != 0;
    int cuts = (flags & O_TRUNC) && !makes;
    if (!ours(path) || !(makes || cuts || nameless))
        return (int)syscall(SYS_openat, directory, name, flags, mode);
    BEGIN(makes || nameless ? CREATE : CUT)
    int fd = (int)syscall(SYS_openat, directory, name, flags, mode);
    if (fd >= 0 && !nameless)
        record(makes ? CREATE : CUT, path, 0, "", 0);
    END;
    return fd;
}

#define MODE mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }
int open(const char *name, int flags, ...) { MODE return opening(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE return opening(AT_FDCWD, name, flags | O_LARGEFILE, mode); }
int openat(int directory, const char *name, int flags, ...) { MODE return opening(directory, name, flags, mode); }
int openat64(int directory, const char *name, int flags, ...) { MODE return opening(directory, name, flags, mode); }

int rename(const char *from, const char *to)
{
    if (!ours(from) && !ours(to))
        return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    BEGIN(RENAME)
    int answer = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (answer == 0)
        record(RENAME, from, 0, to, strlen(to));
    END;
    return answer;
}

static int removing(int directory, const char *name, int flags)
{
    char path[PATH_MAX];
    path_at(directory, name, path);
    if (!ours(path) || syscall(SYS_faccessat, AT_FDCWD, path, F_OK) != 0)
        return (int)syscall(SYS_unlinkat, directory, name, flags);
    BEGIN(flags & AT_REMOVEDIR ? RMDIR : UNLINK)
    int answer = (int)syscall(SYS_unlinkat, directory, name, flags);
    if (answer == 0)
        record(flags & AT_REMOVEDIR ? RMDIR : UNLINK, path, 0, "", 0);
    END;
    return answer;
}

int unlink(const char *name) { return removing(AT_FDCWD, name, 0); }
int unlinkat(int directory, const char *name, int flags) { return removing(directory, name, flags); }
int rmdir(const char *name) { return removing(AT_FDCWD, name, AT_REMOVEDIR); }

int mkdir(const char *name, mode_t mode)
{
    if (!ours(name) || syscall(SYS_faccessat, AT_FDCWD, name, F_OK) == 0)
        return (int)syscall(SYS_mkdirat, AT_FDCWD, name, mode);
    BEGIN(MKDIR)
    int answer = (int)syscall(SYS_mkdirat, AT_FDCWD, name, mode);
    if (answer == 0)
        record(MKDIR, name, 0, "", 0);
    END;
    return answer;
}
