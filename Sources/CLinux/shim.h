// Linux calls that Swift's Glibc module leaves out. Declarations only.
#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H
#ifdef __linux__
#include <malloc.h>
#include <sched.h>
#include <stddef.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

int accept4(int socket, struct sockaddr *address, socklen_t *length, int flags);
int sched_getaffinity(pid_t thread, size_t size, cpu_set_t *set);
int sched_setaffinity(pid_t thread, size_t size, const cpu_set_t *set);
#endif
#endif
