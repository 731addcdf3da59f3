//! The schema `FutureReservationSpecificSKUProperties`.

use gapi_runtime::v1::record;

use super::AllocationSpecificSkuAllocationReservedInstanceProperties;

record! {
    /// The schema `FutureReservationSpecificSKUProperties`.
    pub struct FutureReservationSpecificSkuProperties =
        "FutureReservationSpecificSKUProperties" {
        /// Properties of the SKU instances being reserved.
        pub instance_properties: Option<Box<AllocationSpecificSkuAllocationReservedInstanceProperties>> =
            "instanceProperties",
        /// The instance template that will be used to populate the
        /// ReservedInstanceProperties of the future reservation
        pub source_instance_template: Option<String> = "sourceInstanceTemplate",
        /// Total number of instances for which capacity assurance is requested at a
        /// future time period.
        pub total_count: Option<i64> = "totalCount",
    }
}
