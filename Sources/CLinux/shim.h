// Linux calls that Swift's Glibc module leaves out. Declarations only.
#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H
#ifdef __linux__
#include <malloc.h>
#include <stddef.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

int accept4(int socket, struct sockaddr *address, socklen_t *length, int flags);
#endif
#endif
