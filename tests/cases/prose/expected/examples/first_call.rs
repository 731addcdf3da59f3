//! A sentence that is long enough to be wrapped when it is printed, because it goes on
//! and on and says the same thing over and over again.

use gapi_prose_v1::Prose;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Prose::new(&client);
    let things = service.things();
    let call = things.get("my-name");
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
