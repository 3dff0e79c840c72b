using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// Which handlers the HTTP clients of a compilation's service registrations get. Collected once per compilation, and only when a rule
/// has found a client that may need one.
/// </summary>
internal sealed class HttpHandlers
{
    private const Role HandlerRoles = Role.RetryHandler | Role.TimeoutHandler | Role.RetryRemoval | Role.Middleware;

    private const string BuilderName = "Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";

    private static readonly ConditionalWeakTable<Compilation, Holder> Known = new();

    private readonly List<HttpHandler> _handlers = [];
    private readonly Dictionary<string, IInvocationOperation> _registrations = new(StringComparer.Ordinal);

    private HttpHandlers()
    {
    }

    public IReadOnlyList<HttpHandler> All => _handlers;

    /// <summary>True when a retry of any kind is set up somewhere: on an HTTP client or in a pipeline.</summary>
    public bool HasRetry { get; private set; }

    /// <summary>True when an HTTP client gets a handler that bounds the time.</summary>
    public bool HasTimeout => _handlers.Exists(handler => (handler.Roles & Role.TimeoutHandler) != 0);

    /// <summary>True when the container is given an <c>HttpClient</c> of its own, which SDKs that ask for one will get.</summary>
    public bool RegistersClient { get; private set; }

    /// <summary>True when service defaults of another assembly are added; they usually hold a resilience handler.</summary>
    public bool HasForeignDefaults { get; private set; }

    public static HttpHandlers For(GuardContext context)
    {
        var holder = Known.GetValue(context.Compilation, static _ => new Holder());
        lock (holder)
        {
            return holder.Handlers ??= Collect(context);
        }
    }

    /// <summary>The names of the clients that are registered, or the full names of the types they are for.</summary>
    public IEnumerable<string> Clients => _registrations.Keys;

    /// <summary>The call that registers the client of this name, or for the type of this full name.</summary>
    public IInvocationOperation? RegistrationOf(string client) => _registrations.TryGetValue(client, out var registration) ? registration : null;

    /// <summary>Whether the clients that have no registration of their own get a handler with the role.</summary>
    public GuardState OfDefaults(Role role) =>
        _handlers.Any(handler => handler.IsDefault && (handler.Roles & role) != 0) ? GuardState.Guarded
        : HasForeignDefaults || _handlers.Any(handler => handler.IsAnywhere && (handler.Roles & (role | Role.Middleware)) != 0) ? GuardState.Unknown
        : GuardState.Unguarded;

    /// <summary>Whether the client registered under a name, or for a type of this name, gets a handler with the role.</summary>
    public GuardState Of(string client, Role role)
    {
        var own = _handlers.Where(handler => handler.Client == client).ToList();
        if (own.Exists(handler => (handler.Roles & role) != 0))
        {
            return GuardState.Guarded;
        }

        return OfDefaults(role) switch
        {
            GuardState.Unguarded when RegistrationOf(client) is null || own.Exists(handler => (handler.Roles & Role.Middleware) != 0) => GuardState.Unknown,
            var defaults => defaults,
        };
    }

    private static HttpHandlers Collect(GuardContext context)
    {
        var handlers = new HttpHandlers();
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            SemanticModel? model = null;
            foreach (var call in FileNames.Of(tree).Calls(MayMatter).Where(call => call.Expression is MemberAccessExpressionSyntax))
            {
                model ??= context.Compilation.GetSemanticModel(tree);
                handlers.Add(model.GetOperation(call, context.Cancellation) as IInvocationOperation, context);
            }
        }

        return handlers;

        bool MayMatter(string name) => name.StartsWith("AddServiceDefaults", StringComparison.Ordinal) || IsRegistration(name)
            || context.Sdk.MayHaveRole(name, HandlerRoles | Role.HttpClientRegistration) || !context.GuardMethods.IsEmpty;
    }

    private static bool IsRegistration(string name) =>
        name is "AddSingleton" or "AddScoped" or "AddTransient" or "TryAddSingleton" or "TryAddScoped" or "TryAddTransient";

    private void Add(IInvocationOperation? call, GuardContext context)
    {
        if (call is null)
        {
            return;
        }

        var method = call.TargetMethod;
        var isDeclared = context.IsDeclaredGuard(method);
        var roles = context.Sdk.RolesOf(method) | (isDeclared ? Role.RetryHandler | Role.TimeoutHandler : Role.None);
        HasRetry |= !isDeclared && (roles & Role.RetryHandler) != 0;
        HasForeignDefaults |= method.Name.StartsWith("AddServiceDefaults", StringComparison.Ordinal) && method.DeclaringSyntaxReferences.IsEmpty;
        RegistersClient |= IsRegistration(method.Name) && method.TypeArguments.Any(type => type.Is("System.Net.Http.HttpClient"));
        if ((roles & Role.HttpClientRegistration) != 0 && ClientName(call, context) is { } registered)
        {
            _registrations[registered] = call;
        }

        if ((roles & HandlerRoles) != 0
            && Receiver(call) is { } builder && builder.Type.IsOrInherits(BuilderName))
        {
            var (client, isDefault) = Target(builder, context);
            _handlers.Add(new HttpHandler(call, roles, client, isDefault));
        }
    }

    /// <summary>The client whose builder this is: its name, or that it is every client; neither when it cannot be seen.</summary>
    private static (string? Client, bool IsDefault) Target(IOperation builder, GuardContext context)
    {
        for (var current = builder; ;)
        {
            current = LocalValue.Origin(current, context.Compilation, context.Cancellation);
            if (current is IParameterReferenceOperation parameter)
            {
                return (null, IsDefaultsLambda(parameter, context));
            }

            if (current is not IInvocationOperation step)
            {
                return (null, false);
            }

            if ((context.Sdk.RolesOf(step.TargetMethod) & Role.HttpClientRegistration) != 0 && ClientName(step, context) is { } client)
            {
                return (client, false);
            }

            if (Receiver(step) is not { } next)
            {
                return (null, false);
            }

            current = next;
        }
    }

    /// <summary>True when the builder is the parameter of the delegate that configures every client.</summary>
    private static bool IsDefaultsLambda(IParameterReferenceOperation builder, GuardContext context)
    {
        foreach (var ancestor in builder.Ancestors())
        {
            if (ancestor is IAnonymousFunctionOperation lambda && lambda.Symbol.Parameters.Contains(builder.Parameter, SymbolEqualityComparer.Default))
            {
                return lambda.Ancestors().OfType<IInvocationOperation>().FirstOrDefault() is { } call
                    && (context.Sdk.RolesOf(call.TargetMethod) & Role.HttpClientRegistration) != 0;
            }
        }

        return false;
    }

    /// <summary>The name a registration gives its client: the constant it is given, or the type it is for.</summary>
    private static string? ClientName(IInvocationOperation registration, GuardContext context)
    {
        var name = registration.Arguments.FirstOrDefault(argument => argument.Parameter is { Name: "name", Type.SpecialType: SpecialType.System_String });
        if (name is not null)
        {
            return LocalValue.Text(name.Value, context.Compilation, context.Cancellation);
        }

        var types = registration.TargetMethod.TypeArguments;
        return types.IsEmpty ? null : types[types.Length - 1].MetadataFullName();
    }

    private static IOperation? Receiver(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod && !call.Arguments.IsEmpty ? call.Arguments[0].Value : null);

    private sealed class Holder
    {
        public HttpHandlers? Handlers { get; set; }
    }
}
