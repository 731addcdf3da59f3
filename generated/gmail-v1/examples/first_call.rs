//! Lists the messages in the user's mailbox.

use gapi_gmail_v1::Gmail;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Gmail::new(&client);
    let users = service.users();
    let messages = users.messages();
    let call = messages.list("me");
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
