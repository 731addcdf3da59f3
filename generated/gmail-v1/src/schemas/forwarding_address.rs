//! The schema `ForwardingAddress`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Settings for a forwarding address.
    pub struct ForwardingAddress = "ForwardingAddress" {
        /// An email address to which messages can be forwarded.
        pub forwarding_email: Option<String> = "forwardingEmail",
        /// Indicates whether this address has been verified and is usable for
        /// forwarding. Read-only.
        pub verification_status: Option<Open<ForwardingAddressVerificationStatus>> =
            "verificationStatus",
    }
}

open_enum! {
    /// Indicates whether this address has been verified and is usable for forwarding.
    /// Read-only.
    pub enum ForwardingAddressVerificationStatus =
        "ForwardingAddress.verificationStatus" {
        /// Unspecified verification status.
        VerificationStatusUnspecified = "verificationStatusUnspecified",
        /// The address is ready to use for forwarding.
        Accepted = "accepted",
        /// The address is awaiting verification by the owner.
        Pending = "pending",
    }
}
