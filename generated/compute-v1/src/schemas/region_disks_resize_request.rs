//! The schema `RegionDisksResizeRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `RegionDisksResizeRequest`.
    pub struct RegionDisksResizeRequest = "RegionDisksResizeRequest" {
        /// The new size of the regional persistent disk, which is specified in GB.
        pub size_gb: Option<i64> = "sizeGb",
    }
}
