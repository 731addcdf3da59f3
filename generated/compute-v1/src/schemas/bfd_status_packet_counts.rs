//! The schema `BfdStatusPacketCounts`.

use gapi_runtime::v1::record;

record! {
    /// The schema `BfdStatusPacketCounts`.
    pub struct BfdStatusPacketCounts = "BfdStatusPacketCounts" {
        /// Number of packets received since the beginning of the current BFD session.
        pub num_rx: Option<u32> = "numRx",
        /// Number of packets received that were rejected because of errors since the
        /// beginning of the current BFD session.
        pub num_rx_rejected: Option<u32> = "numRxRejected",
        /// Number of packets received that were successfully processed since the
        /// beginning of the current BFD session.
        pub num_rx_successful: Option<u32> = "numRxSuccessful",
        /// Number of packets transmitted since the beginning of the current BFD session.
        pub num_tx: Option<u32> = "numTx",
    }
}
