//! For tests of programs that call these APIs: a scripted server, recordings of real traffic, and virtual time.
//!
//! All of it takes the place of a client's [`Transport`](crate::Transport), so that the code under test, the
//! generated calls, retries, time limits and errors are the real ones. Turn the feature `testing` on in
//! `[dev-dependencies]` only.
//!
//! - [`MockTransport`] answers from a script and tells what was sent.
//! - [`Recorder`] writes real traffic to a file without its secrets, and [`Replayer`] answers from that file.
//! - [`VirtualTime`] makes waits of minutes take no time.
//!
//! ```
//! # use gapi_runtime::v1::{Api, Call, Method, Segment, Service, call, record};
//! # const API: Api = Api { name: "drive", root_url: "https://www.googleapis.com/", service_path: "drive/v3/", ..Api::DEFAULT };
//! # const LIST: Method = Method { id: "drive.files.list", path: &[Segment::Text("files")], ..Method::DEFAULT };
//! # pub struct Drive { service: Service }
//! # impl Drive {
//! #     pub fn new(client: &Client) -> Self { Self { service: Service::new(client, &API) } }
//! #     pub fn files(&self) -> &Self { self }
//! #     pub fn list(&self) -> List { List { call: Call::new(&self.service, &LIST) } }
//! # }
//! # call! {
//! #     /// A call.
//! #     pub struct List -> FileList {
//! #         /// Which files.
//! #         q: String = "q",
//! #         /// Where to go on.
//! #         page_token: String = "pageToken",
//! #     }
//! # }
//! # record! {
//! #     /// A file.
//! #     pub struct File = "File" {
//! #         /// Its name.
//! #         pub name: Option<String> = "name",
//! #     }
//! # }
//! # record! {
//! #     /// Files.
//! #     pub struct FileList = "FileList" {
//! #         /// The files.
//! #         pub files: Option<Vec<File>> = "files",
//! #         /// Where the next ones are.
//! #         pub next_page_token: Option<String> = "nextPageToken",
//! #     }
//! # }
//! use gapi_runtime::testing::{MockReply, MockTransport, VirtualTime};
//! use gapi_runtime::{Client, Error};
//! use serde_json::json;
//!
//! /// The code under test; `Drive` is that of `gapi-drive-v3`.
//! async fn names(drive: &Drive, query: &str) -> Result<Vec<String>, Error> {
//!     let mut names = Vec::new();
//!     let mut page = drive.files().list().q(query).send().await?;
//!     loop {
//!         names.extend(page.files.into_iter().flatten().filter_map(|file| file.name));
//!         let Some(token) = page.next_page_token else {
//!             return Ok(names);
//!         };
//!         page = drive.files().list().q(query).page_token(token).send().await?;
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! // In a `#[tokio::test]`:
//! let time = VirtualTime::pause();
//! let server = MockTransport::new();
//! server
//!     .on("GET", "/drive/v3/files")
//!     .query("pageToken", "2")
//!     .reply(MockReply::status(503).header("retry-after", "25"))
//!     .reply(json!({"files": [{"name": "b"}]}));
//! server
//!     .on("GET", "/drive/v3/files")
//!     .query("q", "trashed = false")
//!     .reply(json!({"files": [{"name": "a"}], "nextPageToken": "2"}));
//!
//! let drive = Drive::new(&server.client().build()?);
//! assert_eq!(names(&drive, "trashed = false").await?, ["a", "b"]);
//! assert_eq!(time.elapsed().as_secs(), 25);
//! server.assert_done();
//! # Ok(())
//! # }
//! ```

mod batch;
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
