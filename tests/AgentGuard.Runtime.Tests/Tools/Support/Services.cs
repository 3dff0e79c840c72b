namespace AgentGuard.Runtime.Tests.Tools.Support;

internal sealed class Services(Func<Type, object?> get) : IServiceProvider
{
    public Services(object service)
        : this(type => type == service.GetType() ? service : null)
    {
    }

    public object? GetService(Type serviceType) => get(serviceType);
}
