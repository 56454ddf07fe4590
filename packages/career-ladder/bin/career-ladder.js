#!/usr/bin/env node
// Committed as it is, because npm links a command only to a file that is there when packages are installed.
import('../lib/cli/bin.js');
