//! Media that comes as a stream of bytes, and is whole at the end or an error.
//!
//! [`Download`] is what there is to say before; [`DownloadBody`] gives the bytes, and goes on by itself where a
//! connection breaks. What makes sure that it goes on with the same content is a [`Pin`](pin::Pin), and what makes sure
//! that all of it came right a [`Checksum`](checksum::Checksum).

#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod checksum;
mod error;
mod file;
mod pin;
mod range;
mod request;

pub use self::body::DownloadBody;
pub use self::error::DownloadError;
pub use self::request::Download;
