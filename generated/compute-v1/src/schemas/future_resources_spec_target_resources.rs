//! The schema `FutureResourcesSpecTargetResources`.

use gapi_runtime::v1::record;

use super::FutureResourcesSpecAggregateResources;
use super::FutureResourcesSpecSpecificSkuResources;

record! {
    /// Specification of reserved resources.
    pub struct FutureResourcesSpecTargetResources =
        "FutureResourcesSpecTargetResources" {
        /// The property `aggregateResources`.
        pub aggregate_resources: Option<Box<FutureResourcesSpecAggregateResources>> =
            "aggregateResources",
        /// The property `specificSkuResources`.
        pub specific_sku_resources: Option<Box<FutureResourcesSpecSpecificSkuResources>> =
            "specificSkuResources",
    }
}
