//! Returns the calendars on the user's calendar list.

use gapi_calendar_v3::Calendar;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Calendar::new(&client);
    let calendar_list = service.calendar_list();
    let call = calendar_list.list();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
