//! Searches for things. And more.

use gapi_chosenexample_v1::Chosenexample;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Chosenexample::new(&client);
    let things = service.things();
    let call = things.search("my-project", 1, Default::default());
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
