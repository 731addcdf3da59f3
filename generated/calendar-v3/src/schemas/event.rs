//! The schema `Event`.

use std::collections::BTreeMap;

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::ConferenceData;
use super::EventAttachment;
use super::EventAttendee;
use super::EventBirthdayProperties;
use super::EventDateTime;
use super::EventFocusTimeProperties;
use super::EventOutOfOfficeProperties;
use super::EventReminder;
use super::EventWorkingLocationProperties;

record! {
    /// The schema `Event`.
    pub struct Event = "Event" {
        /// Whether anyone can invite themselves to the event (deprecated). Optional. The
        /// default is False.
        ///
        /// The default is `false`.
        pub anyone_can_add_self: Option<bool> = "anyoneCanAddSelf",
        /// File attachments for the event. In order to modify attachments the
        /// supportsAttachments request parameter should be set to true. There can be at
        /// most 25 attachments per event,
        pub attachments: Option<Vec<EventAttachment>> = "attachments",
        /// The attendees of the event. See the Events with attendees guide for more
        /// information on scheduling events with other calendar users. Service accounts
        /// need to use domain-wide delegation of authority to populate the attendee
        /// list.
        pub attendees: Option<Vec<EventAttendee>> = "attendees",
        /// Whether attendees may have been omitted from the event's representation. When
        /// retrieving an event, this may be due to a restriction specified by the
        /// maxAttendee query parameter. When updating an event, this can be used to only
        /// update the participant's response. Optional. The default is False.
        ///
        /// The default is `false`.
        pub attendees_omitted: Option<bool> = "attendeesOmitted",
        /// Birthday or special event data. Used if eventType is "birthday". Immutable.
        pub birthday_properties: Option<Box<EventBirthdayProperties>> =
            "birthdayProperties",
        /// The color of the event. This is an ID referring to an entry in the event
        /// section of the colors definition (see the colors endpoint). Optional.
        pub color_id: Option<String> = "colorId",
        /// The conference-related information, such as details of a Google Meet
        /// conference. To create new conference details use the createRequest field. To
        /// persist your changes, remember to set the conferenceDataVersion request
        /// parameter to 1 for all event modification requests. Warning: Reusing Google
        /// Meet conference data across different events can cause access issues and
        /// expose meeting details to unintended users. To help ensure meeting privacy,
        /// always generate a unique conference for each event by using the createRequest
        /// field.
        pub conference_data: Option<Box<ConferenceData>> = "conferenceData",
        /// Creation time of the event (as a RFC3339 timestamp). Read-only.
        pub created: Option<Timestamp> = "created",
        /// The creator of the event. Read-only.
        pub creator: Option<Box<EventCreator>> = "creator",
        /// Description of the event. Can contain HTML. Optional.
        pub description: Option<String> = "description",
        /// The (exclusive) end time of the event. For a recurring event, this is the end
        /// time of the first instance.
        ///
        /// Required by `calendar.events.import`, `calendar.events.insert`,
        /// `calendar.events.update`.
        pub end: Option<Box<EventDateTime>> = "end",
        /// Whether the end time is actually unspecified. An end time is still provided
        /// for compatibility reasons, even if this attribute is set to True. The default
        /// is False.
        ///
        /// The default is `false`.
        pub end_time_unspecified: Option<bool> = "endTimeUnspecified",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The ID of the event label assigned to the event. Optional. This refers to the
        /// ID of an entry in the labelProperties.eventLabels property of the calendar
        /// (see the Calendars.get endpoint.) This property supersedes the index-based
        /// colorId property. To set or change this property, you need to specify
        /// eventLabelVersion=1 in the parameters of the insert, import, update, and
        /// patch methods. Setting an empty string, or not setting this field at all,
        /// will remove the existing label from the event.
        pub event_label_id: Option<String> = "eventLabelId",
        /// Specific type of the event. This cannot be modified after the event is
        /// created. Possible values are:
        ///
        /// - "birthday" - A special all-day event with an annual recurrence.
        /// - "default" - A regular event or not further specified.
        /// - "focusTime" - A focus-time event.
        /// - "fromGmail" - An event from Gmail. This type of event cannot be created.
        /// - "outOfOffice" - An out-of-office event.
        /// - "workingLocation" - A working location event.
        ///
        /// The default is `default`.
        pub event_type: Option<String> = "eventType",
        /// Extended properties of the event.
        pub extended_properties: Option<Box<EventExtendedProperties>> =
            "extendedProperties",
        /// Focus Time event data. Used if eventType is focusTime.
        pub focus_time_properties: Option<Box<EventFocusTimeProperties>> =
            "focusTimeProperties",
        /// A gadget that extends this event. Gadgets are deprecated; this structure is
        /// instead only used for returning birthday calendar metadata.
        pub gadget: Option<Box<EventGadget>> = "gadget",
        /// Whether attendees other than the organizer can invite others to the event.
        /// Optional. The default is True.
        ///
        /// The default is `true`.
        pub guests_can_invite_others: Option<bool> = "guestsCanInviteOthers",
        /// Whether attendees other than the organizer can modify the event. Optional.
        /// The default is False.
        ///
        /// The default is `false`.
        pub guests_can_modify: Option<bool> = "guestsCanModify",
        /// Whether attendees other than the organizer can see who the event's attendees
        /// are. Optional. The default is True.
        ///
        /// The default is `true`.
        pub guests_can_see_other_guests: Option<bool> = "guestsCanSeeOtherGuests",
        /// An absolute link to the Google Hangout associated with this event. Read-only.
        pub hangout_link: Option<String> = "hangoutLink",
        /// An absolute link to this event in the Google Calendar Web UI. Read-only.
        pub html_link: Option<String> = "htmlLink",
        /// Event unique identifier as defined in RFC5545. It is used to uniquely
        /// identify events accross calendaring systems and must be supplied when
        /// importing events via the import method. Note that the iCalUID and the id are
        /// not identical and only one of them should be supplied at event creation time.
        /// One difference in their semantics is that in recurring events, all
        /// occurrences of one event have different ids while they all share the same
        /// iCalUIDs. To retrieve an event using its iCalUID, call the events.list method
        /// using the iCalUID parameter. To retrieve an event using its id, call the
        /// events.get method.
        ///
        /// Required by `calendar.events.import`. Named `iCalUID` on the wire.
        pub i_cal_uid: Option<String> = "iCalUID",
        /// Opaque identifier of the event. When creating new single or recurring events,
        /// you can specify their IDs. Provided IDs must follow these rules:
        ///
        /// - characters allowed in the ID are those used in base32hex encoding, i.e.
        ///   lowercase letters a-v and digits 0-9, see section 3.1.2 in RFC2938
        /// - the length of the ID must be between 5 and 1024 characters
        /// - the ID must be unique per calendar Due to the globally distributed nature
        ///   of the system, we cannot guarantee that ID collisions will be detected at
        ///   event creation time. To minimize the risk of collisions we recommend using
        ///   an established UUID algorithm such as one described in RFC4122. If you do
        ///   not specify an ID, it will be automatically generated by the server. Note
        ///   that the icalUID and the id are not identical and only one of them should
        ///   be supplied at event creation time. One difference in their semantics is
        ///   that in recurring events, all occurrences of one event have different ids
        ///   while they all share the same icalUIDs.
        pub id: Option<String> = "id",
        /// Type of the resource ("calendar#event").
        ///
        /// The default is `calendar#event`.
        pub kind: Option<String> = "kind",
        /// Geographic location of the event as free-form text. Optional.
        pub location: Option<String> = "location",
        /// Whether this is a locked event copy where no changes can be made to the main
        /// event fields "summary", "description", "location", "start", "end" or
        /// "recurrence". The default is False. Read-Only.
        ///
        /// The default is `false`.
        pub locked: Option<bool> = "locked",
        /// The organizer of the event. If the organizer is also an attendee, this is
        /// indicated with a separate entry in attendees with the organizer field set to
        /// True. To change the organizer, use the move operation. Read-only, except when
        /// importing an event.
        pub organizer: Option<Box<EventOrganizer>> = "organizer",
        /// For an instance of a recurring event, this is the time at which this event
        /// would start according to the recurrence data in the recurring event
        /// identified by recurringEventId. It uniquely identifies the instance within
        /// the recurring event series even if the instance was moved to a different
        /// time. Immutable.
        pub original_start_time: Option<Box<EventDateTime>> = "originalStartTime",
        /// Out of office event data. Used if eventType is outOfOffice.
        pub out_of_office_properties: Option<Box<EventOutOfOfficeProperties>> =
            "outOfOfficeProperties",
        /// If set to True, Event propagation is disabled. Note that it is not the same
        /// thing as Private event properties. Optional. Immutable. The default is False.
        ///
        /// The default is `false`.
        pub private_copy: Option<bool> = "privateCopy",
        /// List of RRULE, EXRULE, RDATE and EXDATE lines for a recurring event, as
        /// specified in RFC5545. Note that DTSTART and DTEND lines are not allowed in
        /// this field; event start and end times are specified in the start and end
        /// fields. This field is omitted for single events or instances of recurring
        /// events.
        pub recurrence: Option<Vec<String>> = "recurrence",
        /// For an instance of a recurring event, this is the id of the recurring event
        /// to which this instance belongs. Immutable.
        pub recurring_event_id: Option<String> = "recurringEventId",
        /// Information about the event's reminders for the authenticated user. Note that
        /// changing reminders does not also change the updated property of the enclosing
        /// event.
        pub reminders: Option<Box<EventReminders>> = "reminders",
        /// Sequence number as per iCalendar.
        pub sequence: Option<i32> = "sequence",
        /// Source from which the event was created. For example, a web page, an email
        /// message or any document identifiable by an URL with HTTP or HTTPS scheme. Can
        /// only be seen or modified by the creator of the event.
        pub source: Option<Box<EventSource>> = "source",
        /// The (inclusive) start time of the event. For a recurring event, this is the
        /// start time of the first instance.
        ///
        /// Required by `calendar.events.import`, `calendar.events.insert`,
        /// `calendar.events.update`.
        pub start: Option<Box<EventDateTime>> = "start",
        /// Status of the event. Optional. Possible values are:
        ///
        /// - "confirmed" - The event is confirmed. This is the default status.
        /// - "tentative" - The event is tentatively confirmed.
        /// - "cancelled" - The event is cancelled (deleted). The list method returns
        ///   cancelled events only on incremental sync (when syncToken or updatedMin are
        ///   specified) or if the showDeleted flag is set to true. The get method always
        ///   returns them. A cancelled status represents two different states depending
        ///   on the event type:
        /// - Cancelled exceptions of an uncancelled recurring event indicate that this
        ///   instance should no longer be presented to the user. Clients should store
        ///   these events for the lifetime of the parent recurring event. Cancelled
        ///   exceptions are only guaranteed to have values for the id, recurringEventId
        ///   and originalStartTime fields populated. The other fields might be empty.
        /// - All other cancelled events represent deleted events. Clients should remove
        ///   their locally synced copies. Such cancelled events will eventually
        ///   disappear, so do not rely on them being available indefinitely. Deleted
        ///   events are only guaranteed to have the id field populated. On the
        ///   organizer's calendar, cancelled events continue to expose event details
        ///   (summary, location, etc.) so that they can be restored (undeleted).
        ///   Similarly, the events to which the user was invited and that they manually
        ///   removed continue to provide details. However, incremental sync requests
        ///   with showDeleted set to false will not return these details. If an event
        ///   changes its organizer (for example via the move operation) and the original
        ///   organizer is not on the attendee list, it will leave behind a cancelled
        ///   event where only the id field is guaranteed to be populated.
        pub status: Option<String> = "status",
        /// Title of the event.
        pub summary: Option<String> = "summary",
        /// Whether the event blocks time on the calendar. Optional. Possible values are:
        ///
        /// - "opaque" - Default value. The event does block time on the calendar. This
        ///   is equivalent to setting Show me as to Busy in the Calendar UI.
        /// - "transparent" - The event does not block time on the calendar. This is
        ///   equivalent to setting Show me as to Available in the Calendar UI.
        ///
        /// The default is `opaque`.
        pub transparency: Option<String> = "transparency",
        /// Last modification time of the main event data (as a RFC3339 timestamp).
        /// Updating event reminders will not cause this to change. Read-only.
        pub updated: Option<Timestamp> = "updated",
        /// Visibility of the event. Optional. Possible values are:
        ///
        /// - "default" - Uses the default visibility for events on the calendar. This is
        ///   the default value.
        /// - "public" - The event is public and event details are visible to all readers
        ///   of the calendar.
        /// - "private" - The event is private and only event attendees may view event
        ///   details.
        /// - "confidential" - The event is private. This value is provided for
        ///   compatibility reasons. Note on recurring events: Changing the visibility of
        ///   a single instance of a recurring event can affect all instances of the
        ///   series. If the new setting is more restrictive (e.g. from public to
        ///   private), it is applied to all instances. If the new setting is less
        ///   restrictive (e.g. from private to public), the change is ignored. To make a
        ///   recurring event less restrictive, you must update the parent recurring
        ///   event.
        ///
        /// The default is `default`.
        pub visibility: Option<String> = "visibility",
        /// Working location event data.
        pub working_location_properties: Option<Box<EventWorkingLocationProperties>> =
            "workingLocationProperties",
    }
}

record! {
    /// The creator of the event. Read-only.
    pub struct EventCreator = "Event.creator" {
        /// The creator's name, if available.
        pub display_name: Option<String> = "displayName",
        /// The creator's email address, if available.
        pub email: Option<String> = "email",
        /// The creator's Profile ID, if available.
        pub id: Option<String> = "id",
        /// Whether the creator corresponds to the calendar on which this copy of the
        /// event appears. Read-only. The default is False.
        ///
        /// The default is `false`. Named `self` on the wire.
        pub self_: Option<bool> = "self",
    }
}

record! {
    /// Extended properties of the event.
    pub struct EventExtendedProperties = "Event.extendedProperties" {
        /// Properties that are private to the copy of the event that appears on this
        /// calendar.
        pub private: Option<BTreeMap<String, String>> = "private",
        /// Properties that are shared between copies of the event on other attendees'
        /// calendars.
        pub shared: Option<BTreeMap<String, String>> = "shared",
    }
}

record! {
    /// A gadget that extends this event. Gadgets are deprecated; this structure is
    /// instead only used for returning birthday calendar metadata.
    pub struct EventGadget = "Event.gadget" {
        /// The gadget's display mode. Deprecated. Possible values are:
        ///
        /// - "icon" - The gadget displays next to the event's title in the calendar
        ///   view.
        /// - "chip" - The gadget displays when the event is clicked.
        pub display: Option<String> = "display",
        /// The gadget's height in pixels. The height must be an integer greater than 0.
        /// Optional. Deprecated.
        pub height: Option<i32> = "height",
        /// The gadget's icon URL. The URL scheme must be HTTPS. Deprecated.
        pub icon_link: Option<String> = "iconLink",
        /// The gadget's URL. The URL scheme must be HTTPS. Deprecated.
        pub link: Option<String> = "link",
        /// Preferences.
        pub preferences: Option<BTreeMap<String, String>> = "preferences",
        /// The gadget's title. Deprecated.
        pub title: Option<String> = "title",
        /// The gadget's type. Deprecated.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
        /// The gadget's width in pixels. The width must be an integer greater than 0.
        /// Optional. Deprecated.
        pub width: Option<i32> = "width",
    }
}

record! {
    /// The organizer of the event. If the organizer is also an attendee, this is
    /// indicated with a separate entry in attendees with the organizer field set to
    /// True. To change the organizer, use the move operation. Read-only, except when
    /// importing an event.
    pub struct EventOrganizer = "Event.organizer" {
        /// The organizer's name, if available.
        pub display_name: Option<String> = "displayName",
        /// The organizer's email address, if available. It must be a valid email address
        /// as per RFC5322.
        pub email: Option<String> = "email",
        /// The organizer's Profile ID, if available.
        pub id: Option<String> = "id",
        /// Whether the organizer corresponds to the calendar on which this copy of the
        /// event appears. Read-only. The default is False.
        ///
        /// The default is `false`. Named `self` on the wire.
        pub self_: Option<bool> = "self",
    }
}

record! {
    /// Information about the event's reminders for the authenticated user. Note that
    /// changing reminders does not also change the updated property of the enclosing
    /// event.
    pub struct EventReminders = "Event.reminders" {
        /// If the event doesn't use the default reminders, this lists the reminders
        /// specific to the event, or, if not set, indicates that no reminders are set
        /// for this event. The maximum number of override reminders is 5.
        pub overrides: Option<Vec<EventReminder>> = "overrides",
        /// Whether the default reminders of the calendar apply to the event.
        pub use_default: Option<bool> = "useDefault",
    }
}

record! {
    /// Source from which the event was created. For example, a web page, an email
    /// message or any document identifiable by an URL with HTTP or HTTPS scheme. Can
    /// only be seen or modified by the creator of the event.
    pub struct EventSource = "Event.source" {
        /// Title of the source; for example a title of a web page or an email subject.
        pub title: Option<String> = "title",
        /// URL of the source pointing to a resource. The URL scheme must be HTTP or
        /// HTTPS.
        pub url: Option<String> = "url",
    }
}
