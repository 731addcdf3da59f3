//! The schema `InterconnectCircuitInfo`.

use gapi_runtime::v1::record;

record! {
    /// Describes a single physical circuit between the Customer and Google. CircuitInfo
    /// objects are created by Google, so all fields are output only.
    pub struct InterconnectCircuitInfo = "InterconnectCircuitInfo" {
        /// Customer-side demarc ID for this circuit.
        pub customer_demarc_id: Option<String> = "customerDemarcId",
        /// Google-assigned unique ID for this circuit. Assigned at circuit turn-up.
        pub google_circuit_id: Option<String> = "googleCircuitId",
        /// Google-side demarc ID for this circuit. Assigned at circuit turn-up and
        /// provided by Google to the customer in the LOA.
        pub google_demarc_id: Option<String> = "googleDemarcId",
    }
}
