//! Lists the user's files.

use gapi_drive_v3::Drive;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Drive::new(&client);
    let files = service.files();
    let call = files.list();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
