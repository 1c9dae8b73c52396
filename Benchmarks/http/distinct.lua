-- Gives every request a Host of its own, which answers are kept by: the same work each time, and no kept answer.
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

function init(arguments)
  head = "GET " .. wrk.path .. " HTTP/1.1\r\nHost: h" .. number .. "-"
  count = 0
end

function request()
  count = count + 1
  return head .. count .. ".localhost\r\n\r\n"
end
