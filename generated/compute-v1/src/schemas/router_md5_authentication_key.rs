//! The schema `RouterMd5AuthenticationKey`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RouterMd5AuthenticationKey`.
    pub struct RouterMd5AuthenticationKey = "RouterMd5AuthenticationKey" {
        /// \[Input only\] Value of the key.
        ///
        /// For patch and update calls, it can be skipped to copy the value from the
        /// previous configuration. This is allowed if the key with the same name existed
        /// before the operation. Maximum length is 80 characters. Can only contain
        /// printable ASCII characters.
        ///
        /// Required by `compute.routers.insert`.
        pub key: Option<String> = "key",
        /// Name used to identify the key.
        ///
        /// Must be unique within a router. Must be referenced by exactly one bgpPeer.
        /// Must comply withRFC1035.
        ///
        /// Required by `compute.routers.insert`, `compute.routers.update`.
        pub name: Option<String> = "name",
    }
}
