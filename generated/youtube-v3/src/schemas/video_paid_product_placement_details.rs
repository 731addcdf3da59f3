//! The schema `VideoPaidProductPlacementDetails`.

use gapi_runtime::v1::record;

record! {
    /// Details about paid content, such as paid product placement, sponsorships or
    /// endorsement, contained in a YouTube video and a method to inform viewers of paid
    /// promotion. This data can only be retrieved by the video owner.
    pub struct VideoPaidProductPlacementDetails = "VideoPaidProductPlacementDetails" {
        /// This boolean represents whether the video contains Paid Product Placement,
        /// Studio equivalent: <https://screenshot.googleplex.com/4Me79DE6AfT2ktp.png>
        pub has_paid_product_placement: Option<bool> = "hasPaidProductPlacement",
    }
}
