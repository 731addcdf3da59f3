//! The schema `CapacityHistoryRequestInstancePropertiesScheduling`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Scheduling options.
    pub struct CapacityHistoryRequestInstancePropertiesScheduling =
        "CapacityHistoryRequestInstancePropertiesScheduling" {
        /// The provisioning model to get capacity history for. This field must be set to
        /// SPOT.
        ///
        /// For more information, see Compute Engine instances provisioning models.
        pub provisioning_model: Option<Open<CapacityHistoryRequestInstancePropertiesSchedulingProvisioningModel>> =
            "provisioningModel",
    }
}

open_enum! {
    /// The provisioning model to get capacity history for. This field must be set to
    /// SPOT.
    ///
    /// For more information, see Compute Engine instances provisioning models.
    pub enum CapacityHistoryRequestInstancePropertiesSchedulingProvisioningModel =
        "CapacityHistoryRequestInstancePropertiesScheduling.provisioningModel" {
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
