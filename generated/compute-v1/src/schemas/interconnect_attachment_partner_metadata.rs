//! The schema `InterconnectAttachmentPartnerMetadata`.

use gapi_runtime::v1::record;

record! {
    /// Informational metadata about Partner attachments from Partners to display to
    /// customers. These fields are propagated from PARTNER_PROVIDER attachments to their
    /// corresponding PARTNER attachments.
    pub struct InterconnectAttachmentPartnerMetadata =
        "InterconnectAttachmentPartnerMetadata" {
        /// Plain text name of the Interconnect this attachment is connected to, as
        /// displayed in the Partner's portal. For instance "Chicago 1". This value may
        /// be validated to match approved Partner values.
        pub interconnect_name: Option<String> = "interconnectName",
        /// Plain text name of the Partner providing this attachment. This value may be
        /// validated to match approved Partner values.
        pub partner_name: Option<String> = "partnerName",
        /// URL of the Partner's portal for this Attachment. Partners may customise this
        /// to be a deep link to the specific resource on the Partner portal. This value
        /// may be validated to match approved Partner values.
        pub portal_url: Option<String> = "portalUrl",
    }
}
