//! Returns the calendars on the user's calendar list.

use gapi_calendar_v3::Calendar;
use gapi_runtime::{AccessToken, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Calendar::new(&client);

    let reply = service.calendar_list().list().send().await?;
    println!("{reply:#?}");
    Ok(())
}
