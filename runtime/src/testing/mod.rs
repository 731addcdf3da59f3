//! For tests of programs that call these APIs: a scripted server, recordings of real traffic, and virtual time.
//!
//! All of it takes the place of a client's [`Transport`](crate::Transport), so that the code under test, the
//! generated calls, retries, time limits and errors are the real ones. Turn the feature `testing` on in
//! `[dev-dependencies]` only.
//!
//! - [`MockTransport`] answers from a script and tells what was sent.
//! - [`Recorder`] writes real traffic to a file without its secrets, and [`Replayer`] answers from that file.
//! - [`VirtualTime`] makes waits of minutes take no time.

mod mock;
mod record;
mod recording;
mod redact;
mod replay;
mod reply;
mod request;
mod time;

pub use self::mock::{Expectation, MockTransport};
pub use self::record::Recorder;
pub use self::recording::RecordingError;
pub use self::replay::Replayer;
pub use self::reply::MockReply;
pub use self::request::SentRequest;
pub use self::time::VirtualTime;
