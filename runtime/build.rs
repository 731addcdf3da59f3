//! Tells the runtime which compiler builds it: Google's servers are told the language's version.

use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=RUSTC");
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(compiler).arg("--version").output();
    let text = output
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default();
    // `rustc 1.95.0 (59807616e 2026-04-14)`
    let version = text
        .split_whitespace()
        .nth(1)
        .filter(|version| version.is_ascii())
        .unwrap_or("unknown");
    println!("cargo::rustc-env=GAPI_RUSTC_VERSION={version}");
}
