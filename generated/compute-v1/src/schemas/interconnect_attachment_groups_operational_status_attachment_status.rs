//! The schema `InterconnectAttachmentGroupsOperationalStatusAttachmentStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The status of one Attachment in the group. List order is arbitrary.
    pub struct InterconnectAttachmentGroupsOperationalStatusAttachmentStatus =
        "InterconnectAttachmentGroupsOperationalStatusAttachmentStatus" {
        /// Output only. Whether this Attachment is enabled. This becomes false when the
        /// customer drains their Attachment.
        pub admin_enabled: Option<bool> = "adminEnabled",
        /// Output only. The URL of the Attachment being described.
        pub attachment: Option<String> = "attachment",
        /// Output only. Whether this Attachment is participating in the redundant
        /// configuration. This will be ACTIVE if and only if the status below is
        /// CONNECTION_UP. Any INACTIVE Attachments are excluded from the analysis that
        /// generates operational.availabilitySLA.
        pub is_active: Option<Open<InterconnectAttachmentGroupsOperationalStatusAttachmentStatusIsActive>> =
            "isActive",
        /// Output only. Whether this Attachment is active, and if so, whether BGP is up.
        pub status: Option<Open<InterconnectAttachmentGroupsOperationalStatusAttachmentStatusStatus>> =
            "status",
    }
}

open_enum! {
    /// Output only. Whether this Attachment is participating in the redundant
    /// configuration. This will be ACTIVE if and only if the status below is
    /// CONNECTION_UP. Any INACTIVE Attachments are excluded from the analysis that
    /// generates operational.availabilitySLA.
    pub enum InterconnectAttachmentGroupsOperationalStatusAttachmentStatusIsActive =
        "InterconnectAttachmentGroupsOperationalStatusAttachmentStatus.isActive" {
        /// The value `ACTIVE`.
        Active = "ACTIVE",
        /// The value `INACTIVE`.
        Inactive = "INACTIVE",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
    }
}

open_enum! {
    /// Output only. Whether this Attachment is active, and if so, whether BGP is up.
    pub enum InterconnectAttachmentGroupsOperationalStatusAttachmentStatusStatus =
        "InterconnectAttachmentGroupsOperationalStatusAttachmentStatus.status" {
        /// The value `ATTACHMENT_STATUS_UNKNOWN`.
        AttachmentStatusUnknown = "ATTACHMENT_STATUS_UNKNOWN",
        /// The value `CONNECTION_DISABLED`.
        ConnectionDisabled = "CONNECTION_DISABLED",
        /// The value `CONNECTION_DOWN`.
        ConnectionDown = "CONNECTION_DOWN",
        /// The value `CONNECTION_UP`.
        ConnectionUp = "CONNECTION_UP",
        /// The value `DEFUNCT`.
        Defunct = "DEFUNCT",
        /// The value `IPSEC_CONFIGURATION_NEEDED_STATUS`.
        IpsecConfigurationNeededStatus = "IPSEC_CONFIGURATION_NEEDED_STATUS",
        /// The value `IPSEC_READY_TO_RESUME_FLOW_STATUS`.
        IpsecReadyToResumeFlowStatus = "IPSEC_READY_TO_RESUME_FLOW_STATUS",
        /// The value `IPV4_DOWN_IPV6_UP`.
        Ipv4DownIpv6Up = "IPV4_DOWN_IPV6_UP",
        /// The value `IPV4_UP_IPV6_DOWN`.
        Ipv4UpIpv6Down = "IPV4_UP_IPV6_DOWN",
        /// The value `PARTNER_REQUEST_RECEIVED`.
        PartnerRequestReceived = "PARTNER_REQUEST_RECEIVED",
        /// The value `PENDING_CUSTOMER`.
        PendingCustomer = "PENDING_CUSTOMER",
        /// The value `PENDING_PARTNER`.
        PendingPartner = "PENDING_PARTNER",
        /// The value `PROVISIONED`.
        Provisioned = "PROVISIONED",
        /// The value `ROUTER_CONFIGURATION_BROKEN`.
        RouterConfigurationBroken = "ROUTER_CONFIGURATION_BROKEN",
        /// The value `UNPROVISIONED`.
        Unprovisioned = "UNPROVISIONED",
    }
}
