//! The schema `WireProperties`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The properties of a wire.
    pub struct WireProperties = "WireProperties" {
        /// The configuration of the bandwidth allocation, one of the following:
        ///
        /// - ALLOCATE_PER_WIRE: configures a separate unmetered bandwidth allocation
        ///   (and associated charges) for each wire in the group.
        /// - SHARED_WITH_WIRE_GROUP: this is the default behavior, which configures one
        ///   unmetered bandwidth allocation for the wire group. The unmetered bandwidth
        ///   is divided equally across each wire in the group, but dynamic throttling
        ///   reallocates unused unmetered bandwidth from unused or underused wires to
        ///   other wires in the group.
        pub bandwidth_allocation: Option<Open<WirePropertiesBandwidthAllocation>> =
            "bandwidthAllocation",
        /// The unmetered bandwidth in Gigabits per second, using decimal units. `10` is
        /// 10 Gbps, `100` is 100 Gbps. The bandwidth must be greater than 0.
        pub bandwidth_unmetered: Option<i64> = "bandwidthUnmetered",
        /// Response when a fault is detected in a pseudowire:
        ///
        /// - NONE: default.
        /// - DISABLE_PORT: set the port line protocol down when inline probes detect a
        ///   fault. This setting is only permitted on port mode pseudowires.
        pub fault_response: Option<Open<WirePropertiesFaultResponse>> = "faultResponse",
        /// The flow management configuration for the wire.
        pub flow_management: Option<Open<WirePropertiesFlowManagement>> =
            "flowManagement",
    }
}

open_enum! {
    /// The configuration of the bandwidth allocation, one of the following:
    ///
    /// - ALLOCATE_PER_WIRE: configures a separate unmetered bandwidth allocation (and
    ///   associated charges) for each wire in the group.
    /// - SHARED_WITH_WIRE_GROUP: this is the default behavior, which configures one
    ///   unmetered bandwidth allocation for the wire group. The unmetered bandwidth is
    ///   divided equally across each wire in the group, but dynamic throttling
    ///   reallocates unused unmetered bandwidth from unused or underused wires to other
    ///   wires in the group.
    pub enum WirePropertiesBandwidthAllocation = "WireProperties.bandwidthAllocation" {
        /// Configures a separate unmetered bandwidth allocation (and associated charges)
        /// for each wire in the group.
        AllocatePerWire = "ALLOCATE_PER_WIRE",
        /// This is the default behavior. Configures one unmetered bandwidth allocation
        /// for the wire group. The unmetered bandwidth is divided equally across each
        /// wire in the group, but dynamic throttling reallocates unused unmetered
        /// bandwidth from unused or underused wires to other wires in the group.
        SharedWithWireGroup = "SHARED_WITH_WIRE_GROUP",
    }
}

open_enum! {
    /// Response when a fault is detected in a pseudowire:
    ///
    /// - NONE: default.
    /// - DISABLE_PORT: set the port line protocol down when inline probes detect a
    ///   fault. This setting is only permitted on port mode pseudowires.
    pub enum WirePropertiesFaultResponse = "WireProperties.faultResponse" {
        /// Set the port line protocol down when inline probes detect a fault. This
        /// setting is only permitted on port mode pseudowires.
        DisablePort = "DISABLE_PORT",
        /// Default.
        None = "NONE",
    }
}

open_enum! {
    /// The flow management configuration for the wire.
    pub enum WirePropertiesFlowManagement = "WireProperties.flowManagement" {
        /// The wire uses dynamic paths.
        DynamicPath = "DYNAMIC_PATH",
        /// The wire uses fixed paths.
        FixedPath = "FIXED_PATH",
    }
}
