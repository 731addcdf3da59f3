//! The schema `AllocationResourceStatusSpecificSKUAllocation`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// Contains Properties set for the reservation.
    ///
    /// The schema `AllocationResourceStatusSpecificSKUAllocation`.
    pub struct AllocationResourceStatusSpecificSkuAllocation =
        "AllocationResourceStatusSpecificSKUAllocation" {
        /// ID of the instance template used to populate reservation properties.
        pub source_instance_template_id: Option<String> = "sourceInstanceTemplateId",
        /// Per service utilization breakdown. The Key is the Google Cloud managed
        /// service name.
        pub utilizations: Option<BTreeMap<String, i64>> = "utilizations",
    }
}
