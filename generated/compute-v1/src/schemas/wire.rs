//! The schema `Wire`.

use gapi_runtime::v1::record;

use super::WireEndpoint;
use super::WireProperties;

record! {
    /// A pseudowire that connects two Interconnect connections.
    pub struct Wire = "Wire" {
        /// Output only. \[Output Only\] Indicates whether the wire is enabled. When
        /// false, the wire is disabled. When true and when the wire group of the wire is
        /// also enabled, the wire is enabled. Defaults to true.
        pub admin_enabled: Option<bool> = "adminEnabled",
        /// Output only. Wire endpoints are specific Interconnect connections.
        pub endpoints: Option<Vec<WireEndpoint>> = "endpoints",
        /// Output only. \[Output Only\] A label that identifies the wire. The format of
        /// this label combines the existing labels of the wire group endpoints and
        /// Interconnect connections used by this wire in alphabetical order as follows:
        /// `ENDPOINT_A+CONNECTION_A1,ENDPOINT_B+CONNECTION_B1`, where:
        ///
        /// - ENDPOINT_A and ENDPOINT_B: are the labels that you entered as map keys when
        ///   you specified the wire group endpoint objects.
        /// - CONNECTION_A1 and CONNECTION_B1: are the labels that you entered as map
        ///   keys when you specified the wire group Interconnect objects.
        pub label: Option<String> = "label",
        /// Output only. \[Output Only\] Properties of the wire.
        pub wire_properties: Option<Box<WireProperties>> = "wireProperties",
    }
}
