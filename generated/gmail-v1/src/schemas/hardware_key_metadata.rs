//! The schema `HardwareKeyMetadata`.

use gapi_runtime::v1::record;

record! {
    /// Metadata for hardware keys. If [hardware key
    /// encryption](https://support.google.com/a/answer/14153163) is set up for the
    /// Google Workspace organization, users can optionally store their private key on
    /// their smart card and use it to sign and decrypt email messages in Gmail by
    /// inserting their smart card into a reader attached to their Windows device.
    pub struct HardwareKeyMetadata = "HardwareKeyMetadata" {
        /// Description about the hardware key.
        pub description: Option<String> = "description",
    }
}
