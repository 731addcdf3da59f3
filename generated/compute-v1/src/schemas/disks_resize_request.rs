//! The schema `DisksResizeRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `DisksResizeRequest`.
    pub struct DisksResizeRequest = "DisksResizeRequest" {
        /// The new size of the persistent disk, which is specified in GB.
        pub size_gb: Option<i64> = "sizeGb",
    }
}
