//! The schema `BatchUpdateValuesByDataFilterRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DataFilterValueRange;

record! {
    /// The request for updating more than one range of values in a spreadsheet.
    pub struct BatchUpdateValuesByDataFilterRequest =
        "BatchUpdateValuesByDataFilterRequest" {
        /// The new values to apply to the spreadsheet. If more than one range is matched
        /// by the specified DataFilter the specified values are applied to all of those
        /// ranges.
        pub data: Option<Vec<DataFilterValueRange>> = "data",
        /// Determines if the update response should include the values of the cells that
        /// were updated. By default, responses do not include the updated values. The
        /// `updatedData` field within each of the BatchUpdateValuesResponse.responses
        /// contains the updated values. If the range to write was larger than the range
        /// actually written, the response includes all values in the requested range
        /// (excluding trailing empty rows and columns).
        pub include_values_in_response: Option<bool> = "includeValuesInResponse",
        /// Determines how dates, times, and durations in the response should be
        /// rendered. This is ignored if response_value_render_option is FORMATTED_VALUE.
        /// The default dateTime render option is SERIAL_NUMBER.
        pub response_date_time_render_option: Option<Open<BatchUpdateValuesByDataFilterRequestResponseDateTimeRenderOption>> =
            "responseDateTimeRenderOption",
        /// Determines how values in the response should be rendered. The default render
        /// option is FORMATTED_VALUE.
        pub response_value_render_option: Option<Open<BatchUpdateValuesByDataFilterRequestResponseValueRenderOption>> =
            "responseValueRenderOption",
        /// How the input data should be interpreted.
        pub value_input_option: Option<Open<BatchUpdateValuesByDataFilterRequestValueInputOption>> =
            "valueInputOption",
    }
}

open_enum! {
    /// Determines how dates, times, and durations in the response should be rendered.
    /// This is ignored if response_value_render_option is FORMATTED_VALUE. The default
    /// dateTime render option is SERIAL_NUMBER.
    pub enum BatchUpdateValuesByDataFilterRequestResponseDateTimeRenderOption =
        "BatchUpdateValuesByDataFilterRequest.responseDateTimeRenderOption" {
        /// Instructs date, time, datetime, and duration fields to be output as doubles
        /// in "serial number" format, as popularized by Lotus 1-2-3. The whole number
        /// portion of the value (left of the decimal) counts the days since December
        /// 30th 1899. The fractional portion (right of the decimal) counts the time as a
        /// fraction of the day. For example, January 1st 1900 at noon would be 2.5, 2
        /// because it's 2 days after December 30th 1899, and .5 because noon is half a
        /// day. February 1st 1900 at 3pm would be 33.625. This correctly treats the year
        /// 1900 as not a leap year.
        SerialNumber = "SERIAL_NUMBER",
        /// Instructs date, time, datetime, and duration fields to be output as strings
        /// in their given number format (which depends on the spreadsheet locale).
        FormattedString = "FORMATTED_STRING",
    }
}

open_enum! {
    /// Determines how values in the response should be rendered. The default render
    /// option is FORMATTED_VALUE.
    pub enum BatchUpdateValuesByDataFilterRequestResponseValueRenderOption =
        "BatchUpdateValuesByDataFilterRequest.responseValueRenderOption" {
        /// Values will be calculated & formatted in the response according to the cell's
        /// formatting. Formatting is based on the spreadsheet's locale, not the
        /// requesting user's locale. For example, if `A1` is `1.23` and `A2` is `=A1`
        /// and formatted as currency, then `A2` would return `"$1.23"`.
        FormattedValue = "FORMATTED_VALUE",
        /// Values will be calculated, but not formatted in the reply. For example, if
        /// `A1` is `1.23` and `A2` is `=A1` and formatted as currency, then `A2` would
        /// return the number `1.23`.
        UnformattedValue = "UNFORMATTED_VALUE",
        /// Values will not be calculated. The reply will include the formulas. For
        /// example, if `A1` is `1.23` and `A2` is `=A1` and formatted as currency, then
        /// A2 would return `"=A1"`. Sheets treats date and time values as decimal
        /// values. This lets you perform arithmetic on them in formulas. For more
        /// information on interpreting date and time values, see [About date & time
        /// values](https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values).
        Formula = "FORMULA",
    }
}

open_enum! {
    /// How the input data should be interpreted.
    pub enum BatchUpdateValuesByDataFilterRequestValueInputOption =
        "BatchUpdateValuesByDataFilterRequest.valueInputOption" {
        /// Default input value. This value must not be used.
        InputValueOptionUnspecified = "INPUT_VALUE_OPTION_UNSPECIFIED",
        /// The values the user has entered will not be parsed and will be stored as-is.
        Raw = "RAW",
        /// The values will be parsed as if the user typed them into the UI. Numbers will
        /// stay as numbers, but strings may be converted to numbers, dates, etc.
        /// following the same rules that are applied when entering text into a cell via
        /// the Google Sheets UI.
        UserEntered = "USER_ENTERED",
    }
}
