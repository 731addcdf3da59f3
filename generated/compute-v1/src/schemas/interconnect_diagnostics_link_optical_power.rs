//! The schema `InterconnectDiagnosticsLinkOpticalPower`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `InterconnectDiagnosticsLinkOpticalPower`.
    pub struct InterconnectDiagnosticsLinkOpticalPower =
        "InterconnectDiagnosticsLinkOpticalPower" {
        /// The status of the current value when compared to the warning and alarm levels
        /// for the receiving or transmitting transceiver. Possible states include:
        ///
        /// - OK: The value has not crossed a warning threshold.
        /// - LOW_WARNING: The value has crossed below the low warning threshold.
        /// - HIGH_WARNING: The value has crossed above the high warning threshold.
        /// - LOW_ALARM: The value has crossed below the low alarm threshold.
        /// - HIGH_ALARM: The value has crossed above the high alarm threshold.
        pub state: Option<Open<InterconnectDiagnosticsLinkOpticalPowerState>> = "state",
        /// Value of the current receiving or transmitting optical power, read in dBm.
        /// Take a known good optical value, give it a 10% margin and trigger warnings
        /// relative to that value. In general, a -7dBm warning and a -11dBm alarm are
        /// good optical value estimates for most links.
        pub value: Option<f64> = "value",
    }
}

open_enum! {
    /// The status of the current value when compared to the warning and alarm levels for
    /// the receiving or transmitting transceiver. Possible states include:
    ///
    /// - OK: The value has not crossed a warning threshold.
    /// - LOW_WARNING: The value has crossed below the low warning threshold.
    /// - HIGH_WARNING: The value has crossed above the high warning threshold.
    /// - LOW_ALARM: The value has crossed below the low alarm threshold.
    /// - HIGH_ALARM: The value has crossed above the high alarm threshold.
    pub enum InterconnectDiagnosticsLinkOpticalPowerState =
        "InterconnectDiagnosticsLinkOpticalPower.state" {
        /// The value has crossed above the high alarm threshold.
        HighAlarm = "HIGH_ALARM",
        /// The value of the current optical power has crossed above the high warning
        /// threshold.
        HighWarning = "HIGH_WARNING",
        /// The value of the current optical power has crossed below the low alarm
        /// threshold.
        LowAlarm = "LOW_ALARM",
        /// The value of the current optical power has crossed below the low warning
        /// threshold.
        LowWarning = "LOW_WARNING",
        /// The value of the current optical power has not crossed a warning threshold.
        Ok = "OK",
    }
}
