//! The schema `CapacityHistoryRequestLocationPolicy`.

use gapi_runtime::v1::record;

record! {
    /// Location policy for this request.
    pub struct CapacityHistoryRequestLocationPolicy =
        "CapacityHistoryRequestLocationPolicy" {
        /// The region or zone to get capacity history for.
        ///
        /// It can be a partial or full URL. For example, the following are valid values:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/zones/zone>
        /// - projects/project/zones/zone
        /// - zones/zone
        ///
        /// This field is optional.
        pub location: Option<String> = "location",
    }
}
