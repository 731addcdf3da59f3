//! A program that listens on a port: started, waited for, stopped.

use std::fs::File;
use std::io;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long a server may take to answer: one of them takes eight seconds, and five times that on a busy machine.
const START: Duration = Duration::from_mins(4);
/// Another program can take a port between the choice and its use.
const TRIES: usize = 3;

/// A running program, killed when dropped.
#[derive(Debug)]
pub(super) struct Process {
    child: Child,
    address: String,
    /// Where it may write.
    folder: TempDir,
}

impl Process {
    /// Starts a program, which is made from a folder of its own and free ports, on the first of which it listens.
    pub(super) fn start(
        command: impl Fn(&Path, [u16; 3]) -> io::Result<Command>,
        is_up: impl Fn(&str) -> bool,
    ) -> Result<Self, String> {
        let mut failure = String::new();
        for _ in 0..TRIES {
            let mut process = Self::spawn(&command)?;
            match process.wait(&is_up) {
                Ok(()) => return Ok(process),
                Err(error) => failure = error,
            }
        }
        Err(failure)
    }

    fn spawn(command: impl Fn(&Path, [u16; 3]) -> io::Result<Command>) -> Result<Self, String> {
        let prepare = || {
            let folder = tempfile::tempdir()?;
            let ports = free_ports()?;
            let log = File::create(folder.path().join("log"))?;
            let mut command = command(folder.path(), ports)?;
            command
                .current_dir(folder.path())
                .stdin(Stdio::null())
                .stdout(log.try_clone()?)
                .stderr(log);
            Ok::<_, io::Error>((folder, ports, command))
        };
        let (folder, ports, mut command) = prepare().map_err(|error| error.to_string())?;
        let child = command.spawn().map_err(|error| {
            let program = Path::new(command.get_program()).display();
            format!("{program} does not start ({error})")
        })?;
        Ok(Self {
            child,
            address: format!("127.0.0.1:{}", ports[0]),
            folder,
        })
    }

    /// Waits until it answers.
    fn wait(&mut self, is_up: impl Fn(&str) -> bool) -> Result<(), String> {
        let deadline = Instant::now() + START;
        loop {
            let answered = is_up(&self.address);
            // Asked last: the answer may be another program's, which took the port from this one.
            match self.child.try_wait() {
                Ok(None) if answered => return Ok(()),
                Ok(None) if Instant::now() < deadline => {}
                Ok(None) => return Err(self.told("does not answer")),
                Ok(Some(status)) => return Err(self.told(&format!("ended ({status})"))),
                Err(error) => return Err(self.told(&error.to_string())),
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// What became of it, with what it printed.
    fn told(&self, what: &str) -> String {
        let log = std::fs::read(self.folder.path().join("log")).unwrap_or_default();
        let log = String::from_utf8_lossy(&log);
        format!("the server at {} {what}:\n{log}", self.address)
    }

    /// Host and port.
    pub(super) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Nothing is left to do when it is gone already. None of these programs has started others.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Ports that nobody uses, all different.
fn free_ports() -> io::Result<[u16; 3]> {
    let listen = || TcpListener::bind("127.0.0.1:0");
    let listeners = [listen()?, listen()?, listen()?];
    let [first, second, third] = listeners.each_ref().map(|listener| {
        let address = listener.local_addr()?;
        Ok::<_, io::Error>(address.port())
    });
    Ok([first?, second?, third?])
}
