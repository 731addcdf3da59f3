//! The schema `RolloutWaveDetails`.

use gapi_runtime::v1::record;

use super::RolloutWaveDetailsOrchestratedWaveDetails;

record! {
    /// Additional metadata about the status of each wave provided by the server.
    pub struct RolloutWaveDetails = "RolloutWaveDetails" {
        /// Output only. Additional details of the wave for products using the
        /// Orchestrated Integration model.
        pub orchestrated_wave_details: Option<Box<RolloutWaveDetailsOrchestratedWaveDetails>> =
            "orchestratedWaveDetails",
        /// Output only. Wave name. Ex. wave1
        pub wave_display_name: Option<String> = "waveDisplayName",
        /// Output only. System generated number for the wave.
        pub wave_number: Option<i64> = "waveNumber",
    }
}
