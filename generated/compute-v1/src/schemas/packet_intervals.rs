//! The schema `PacketIntervals`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Next free: 7
    pub struct PacketIntervals = "PacketIntervals" {
        /// Average observed inter-packet interval in milliseconds.
        pub avg_ms: Option<i64> = "avgMs",
        /// From how long ago in the past these intervals were observed.
        pub duration: Option<Open<PacketIntervalsDuration>> = "duration",
        /// Maximum observed inter-packet interval in milliseconds.
        pub max_ms: Option<i64> = "maxMs",
        /// Minimum observed inter-packet interval in milliseconds.
        pub min_ms: Option<i64> = "minMs",
        /// Number of inter-packet intervals from which these statistics were derived.
        pub num_intervals: Option<i64> = "numIntervals",
        /// The type of packets for which inter-packet intervals were computed.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<PacketIntervalsType>> = "type",
    }
}

open_enum! {
    /// From how long ago in the past these intervals were observed.
    pub enum PacketIntervalsDuration = "PacketIntervals.duration" {
        /// The value `DURATION_UNSPECIFIED`.
        DurationUnspecified = "DURATION_UNSPECIFIED",
        /// The value `HOUR`.
        Hour = "HOUR",
        /// From BfdSession object creation time.
        Max = "MAX",
        /// The value `MINUTE`.
        Minute = "MINUTE",
    }
}

open_enum! {
    /// The type of packets for which inter-packet intervals were computed.
    pub enum PacketIntervalsType = "PacketIntervals.type" {
        /// Only applies to Echo packets. This shows the intervals between sending and
        /// receiving the same packet.
        Loopback = "LOOPBACK",
        /// Intervals between received packets.
        Receive = "RECEIVE",
        /// Intervals between transmitted packets.
        Transmit = "TRANSMIT",
        /// The value `TYPE_UNSPECIFIED`.
        TypeUnspecified = "TYPE_UNSPECIFIED",
    }
}
