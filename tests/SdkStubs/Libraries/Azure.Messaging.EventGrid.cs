namespace Azure.Messaging.EventGrid
{
    public class EventGridPublisherClient
    {
        public virtual Response SendEvent(EventGridEvent eventGridEvent, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response> SendEventAsync(EventGridEvent eventGridEvent, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response SendEvents(IEnumerable<EventGridEvent> eventGridEvents, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response> SendEventsAsync(IEnumerable<EventGridEvent> eventGridEvents, CancellationToken cancellationToken = default) => throw null!;
    }

    public class EventGridEvent;
}
