//! The schema `CapacityAdviceRequestInstancePropertiesScheduling`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Defines the instance scheduling options.
    pub struct CapacityAdviceRequestInstancePropertiesScheduling =
        "CapacityAdviceRequestInstancePropertiesScheduling" {
        /// Specifies the provisioning model.
        pub provisioning_model: Option<Open<CapacityAdviceRequestInstancePropertiesSchedulingProvisioningModel>> =
            "provisioningModel",
    }
}

open_enum! {
    /// Specifies the provisioning model.
    pub enum CapacityAdviceRequestInstancePropertiesSchedulingProvisioningModel =
        "CapacityAdviceRequestInstancePropertiesScheduling.provisioningModel" {
        /// Instance is provisioned using the Flex Start provisioning model and has a
        /// limited runtime.
        FlexStart = "FLEX_START",
        /// Bound to the lifecycle of the reservation in which it is provisioned.
        ReservationBound = "RESERVATION_BOUND",
        /// Heavily discounted, no guaranteed runtime.
        Spot = "SPOT",
        /// Standard provisioning with user controlled runtime, no discounts.
        Standard = "STANDARD",
    }
}
