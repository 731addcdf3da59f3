//! The schema `EventBirthdayProperties`.

use gapi_runtime::v1::record;

record! {
    /// The schema `EventBirthdayProperties`.
    pub struct EventBirthdayProperties = "EventBirthdayProperties" {
        /// Resource name of the contact this birthday event is linked to. This can be
        /// used to fetch contact details from People API. Format: "people/c12345".
        /// Read-only.
        pub contact: Option<String> = "contact",
        /// Custom type label specified for this event. This is populated if
        /// birthdayProperties.type is set to "custom". Read-only.
        pub custom_type_name: Option<String> = "customTypeName",
        /// Type of birthday or special event. Possible values are:
        ///
        /// - "anniversary" - An anniversary other than birthday. Always has a contact.
        /// - "birthday" - A birthday event. This is the default value.
        /// - "custom" - A special date whose label is further specified in the
        ///   customTypeName field. Always has a contact.
        /// - "other" - A special date which does not fall into the other categories, and
        ///   does not have a custom label. Always has a contact.
        /// - "self" - Calendar owner's own birthday. Cannot have a contact. The Calendar
        ///   API only supports creating events with the type "birthday". The type cannot
        ///   be changed after the event is created.
        ///
        /// The default is `birthday`. Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
