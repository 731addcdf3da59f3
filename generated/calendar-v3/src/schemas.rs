//! Schemas: what calls send and receive.

mod acl;
mod acl_rule;
mod calendar;
mod calendar_list;
mod calendar_list_entry;
mod calendar_notification;
mod channel;
mod color_definition;
mod colors;
mod conference_data;
mod conference_parameters;
mod conference_parameters_add_on_parameters;
mod conference_properties;
mod conference_request_status;
mod conference_solution;
mod conference_solution_key;
mod create_conference_request;
mod entry_point;
mod error;
mod event;
mod event_attachment;
mod event_attendee;
mod event_birthday_properties;
mod event_date_time;
mod event_focus_time_properties;
mod event_label;
mod event_out_of_office_properties;
mod event_reminder;
mod event_working_location_properties;
mod events;
mod free_busy_calendar;
mod free_busy_group;
mod free_busy_request;
mod free_busy_request_item;
mod free_busy_response;
mod label_properties;
mod setting;
mod settings;
mod time_period;

pub use acl::Acl;
pub use acl_rule::{AclRule, AclRuleScope};
pub use calendar::{Calendar, CalendarWorkingHours, CalendarWorkingHoursAvailableTimesItem};
pub use calendar_list::CalendarList;
pub use calendar_list_entry::{CalendarListEntry, CalendarListEntryNotificationSettings};
pub use calendar_notification::CalendarNotification;
pub use channel::Channel;
pub use color_definition::ColorDefinition;
pub use colors::Colors;
pub use conference_data::ConferenceData;
pub use conference_parameters::ConferenceParameters;
pub use conference_parameters_add_on_parameters::ConferenceParametersAddOnParameters;
pub use conference_properties::ConferenceProperties;
pub use conference_request_status::ConferenceRequestStatus;
pub use conference_solution::ConferenceSolution;
pub use conference_solution_key::ConferenceSolutionKey;
pub use create_conference_request::CreateConferenceRequest;
pub use entry_point::EntryPoint;
pub use error::ErrorSchema;
pub use event::{
    Event, EventCreator, EventExtendedProperties, EventGadget, EventOrganizer, EventReminders,
    EventSource,
};
pub use event_attachment::EventAttachment;
pub use event_attendee::EventAttendee;
pub use event_birthday_properties::EventBirthdayProperties;
pub use event_date_time::EventDateTime;
pub use event_focus_time_properties::EventFocusTimeProperties;
pub use event_label::EventLabel;
pub use event_out_of_office_properties::EventOutOfOfficeProperties;
pub use event_reminder::EventReminder;
pub use event_working_location_properties::{
    EventWorkingLocationProperties, EventWorkingLocationPropertiesCustomLocation,
    EventWorkingLocationPropertiesOfficeLocation,
};
pub use events::Events;
pub use free_busy_calendar::FreeBusyCalendar;
pub use free_busy_group::FreeBusyGroup;
pub use free_busy_request::FreeBusyRequest;
pub use free_busy_request_item::FreeBusyRequestItem;
pub use free_busy_response::FreeBusyResponse;
pub use label_properties::LabelProperties;
pub use setting::Setting;
pub use settings::Settings;
pub use time_period::TimePeriod;
