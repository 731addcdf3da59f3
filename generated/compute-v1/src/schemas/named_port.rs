//! The schema `NamedPort`.

use gapi_runtime::v1::record;

record! {
    /// The named port. For example: \<"http", 80\>.
    pub struct NamedPort = "NamedPort" {
        /// The name for this named port. The name must be 1-63 characters long, and
        /// comply withRFC1035.
        pub name: Option<String> = "name",
        /// The port number, which can be a value between 1 and 65535.
        pub port: Option<i32> = "port",
    }
}
