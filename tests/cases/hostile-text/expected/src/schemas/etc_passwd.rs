//! The schema `/etc/passwd`.

use gapi_runtime::v1::record;

record! {
    /// The schema `/etc/passwd`.
    pub struct EtcPasswd = "/etc/passwd" {
        /// The property `x`.
        pub x: Option<String> = "x",
    }
}
