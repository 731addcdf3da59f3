//! A server in a process of its own, which ends with this one.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

/// A program of a benchmark that prints its address and answers until its input ends.
pub(super) struct Server {
    process: Child,
    address: String,
}

impl Server {
    pub(super) fn start(program: &Path, arguments: &[&str]) -> Result<Self> {
        let mut process = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot run {}", program.display()))?;
        let mut address = String::new();
        let output = process.stdout.take().context("the server has no output")?;
        BufReader::new(output).read_line(&mut address)?;
        ensure!(!address.is_empty(), "the server did not start");
        address.truncate(address.trim_end().len());
        Ok(Self { process, address })
    }

    pub(super) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that is gone already is as good.
        let _gone = self.process.kill();
        let _ended = self.process.wait();
    }
}
