//! The schema `EventAttendee`.

use gapi_runtime::v1::record;

record! {
    /// The schema `EventAttendee`.
    pub struct EventAttendee = "EventAttendee" {
        /// Number of additional guests. Optional. The default is 0.
        ///
        /// The default is `0`.
        pub additional_guests: Option<i32> = "additionalGuests",
        /// If present, indicates the status of an asynchronous operation ongoing for
        /// this attendee (e.g. listing of members of large attendee groups). Read-only.
        /// The default is to not be present. Possible values are:
        ///
        /// - "inProgress" - The asynchronous operation is in progress.
        /// - (not present) - Otherwise.
        pub async_operation: Option<String> = "asyncOperation",
        /// The attendee's response comment. Optional.
        pub comment: Option<String> = "comment",
        /// The attendee's name, if available. Optional.
        pub display_name: Option<String> = "displayName",
        /// The attendee's email address, if available. This field must be present when
        /// adding an attendee. It must be a valid email address as per RFC5322. Required
        /// when adding an attendee.
        pub email: Option<String> = "email",
        /// The attendee's Profile ID, if available.
        pub id: Option<String> = "id",
        /// Whether this is an optional attendee. Optional. The default is False.
        ///
        /// The default is `false`.
        pub optional: Option<bool> = "optional",
        /// Whether the attendee is the organizer of the event. Read-only. The default is
        /// False.
        pub organizer: Option<bool> = "organizer",
        /// Whether the attendee is a resource. Can only be set when the attendee is
        /// added to the event for the first time. Subsequent modifications are ignored.
        /// Optional. The default is False.
        ///
        /// The default is `false`.
        pub resource: Option<bool> = "resource",
        /// The attendee's response status. Possible values are:
        ///
        /// - "needsAction" - The attendee has not responded to the invitation
        ///   (recommended for new events).
        /// - "declined" - The attendee has declined the invitation.
        /// - "tentative" - The attendee has tentatively accepted the invitation.
        /// - "accepted" - The attendee has accepted the invitation. Warning: If you add
        ///   an event using the values declined, tentative, or accepted, attendees with
        ///   the "Add invitations to my calendar" setting set to "When I respond to
        ///   invitation in email" or "Only if the sender is known" might have their
        ///   response reset to needsAction and won't see an event in their calendar
        ///   unless they change their response in the event invitation email.
        ///   Furthermore, if more than 200 guests are invited to the event, response
        ///   status is not propagated to the guests.
        pub response_status: Option<String> = "responseStatus",
        /// Whether this entry represents the calendar on which this copy of the event
        /// appears. Read-only. The default is False.
        ///
        /// The default is `false`. Named `self` on the wire.
        pub self_: Option<bool> = "self",
    }
}
