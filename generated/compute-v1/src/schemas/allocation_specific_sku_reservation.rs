//! The schema `AllocationSpecificSKUReservation`.

use gapi_runtime::v1::record;

use super::AllocationSpecificSkuAllocationReservedInstanceProperties;

record! {
    /// This reservation type allows to pre allocate specific instance configuration.
    ///
    /// The schema `AllocationSpecificSKUReservation`.
    pub struct AllocationSpecificSkuReservation = "AllocationSpecificSKUReservation" {
        /// Output only. \[Output Only\] Indicates how many instances are actually usable
        /// currently.
        pub assured_count: Option<i64> = "assuredCount",
        /// Specifies the number of resources that are allocated.
        pub count: Option<i64> = "count",
        /// Output only. \[Output Only\] Indicates how many instances are in use.
        pub in_use_count: Option<i64> = "inUseCount",
        /// The instance properties for the reservation.
        pub instance_properties: Option<Box<AllocationSpecificSkuAllocationReservedInstanceProperties>> =
            "instanceProperties",
        /// Specifies the instance template to create the reservation. If you use this
        /// field, you must exclude the instanceProperties field.
        ///
        /// This field is optional, and it can be a full or partial URL. For example, the
        /// following are all valid URLs to an instance template:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/global/instanceTemplates/instanceTemplate>
        /// - projects/project/global/instanceTemplates/instanceTemplate
        /// - global/instanceTemplates/instanceTemplate
        pub source_instance_template: Option<String> = "sourceInstanceTemplate",
    }
}
