//! The schema `ChannelAuditDetails`.

use gapi_runtime::v1::record;

record! {
    /// The auditDetails object encapsulates channel data that is relevant for YouTube
    /// Partners during the audit process.
    pub struct ChannelAuditDetails = "ChannelAuditDetails" {
        /// Whether or not the channel respects the community guidelines.
        pub community_guidelines_good_standing: Option<bool> =
            "communityGuidelinesGoodStanding",
        /// Whether or not the channel has any unresolved claims.
        pub content_id_claims_good_standing: Option<bool> =
            "contentIdClaimsGoodStanding",
        /// Whether or not the channel has any copyright strikes.
        pub copyright_strikes_good_standing: Option<bool> =
            "copyrightStrikesGoodStanding",
    }
}
