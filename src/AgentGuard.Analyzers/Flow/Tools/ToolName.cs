using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>The name a model sees, and where it comes from.</summary>
/// <param name="Origin">Who made it.</param>
/// <param name="Text">The name; null when it is not constant or made by the compiler.</param>
/// <param name="Source">The expression that gives it.</param>
internal readonly record struct ToolName(ToolNameOrigin Origin, string? Text = null, SyntaxNode? Source = null)
{
    /// <summary>The name of a tool made by a call: argument, options, attribute, or what the SDK makes of the method's name.</summary>
    public static ToolName Of(SdkCall call, ToolDefinition? definition, SdkContext sdk, CancellationToken cancellation)
    {
        if (FromArguments(call, sdk, cancellation) is { } given)
        {
            return given;
        }

        if (definition?.Method is not { } method)
        {
            return new ToolName(ToolNameOrigin.Unknown);
        }

        return FromAttributes(method, sdk, cancellation)
            ?? (definition.IsNamedByCompiler
                ? new ToolName(ToolNameOrigin.Compiler)
                : new ToolName(ToolNameOrigin.Method, ToolNaming.NameOf(method, ToolNaming.StyleOf(call.Symbol)), definition.Given.Syntax));
    }

    /// <summary>The name of a method that an attribute makes a tool.</summary>
    public static ToolName Of(IMethodSymbol method, AttributeData attribute, SdkContext sdk, CancellationToken cancellation) =>
        attribute.ToolName(sdk, cancellation) is { } named
            ? new ToolName(ToolNameOrigin.Given, named.Name, named.Argument?.Expression)
            : new ToolName(ToolNameOrigin.Method, ToolNaming.NameOf(method, ToolNaming.StyleOf(sdk.Describe(attribute.AttributeClass!))));

    private static ToolName? FromArguments(SdkCall call, SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is not { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter })
            {
                continue;
            }

            if ((call.Symbol.RolesOf(parameter.Name) & Role.ToolName) != 0)
            {
                return Given(argument.Value, sdk, cancellation);
            }

            if (HasName(parameter.Type, sdk) && !argument.Value.ConstantValue.HasValue)
            {
                var options = LocalValue.Origin(argument.Value, sdk.Compilation, cancellation);
                var inline = ReferenceEquals(options.Syntax, argument.Value.Unwrap().Syntax) && options is IObjectCreationOperation;
                return FromInitializer(options, sdk, cancellation) ?? (inline ? null : new ToolName(ToolNameOrigin.Unknown));
            }
        }

        return call.Operation is IObjectCreationOperation
            ? FromInitializer(call.Operation, sdk, cancellation) ?? new ToolName(ToolNameOrigin.Unknown)
            : null;
    }

    private static ToolName? FromInitializer(IOperation options, SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var assignment in (options as IObjectCreationOperation)?.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: var property } && (sdk.RolesOf(property) & Role.ToolName) != 0)
            {
                return Given(assignment.Value, sdk, cancellation);
            }
        }

        return null;
    }

    private static ToolName? Given(IOperation value, SdkContext sdk, CancellationToken cancellation) =>
        LocalValue.Text(value, sdk.Compilation, cancellation) is { } text
            ? new ToolName(ToolNameOrigin.Given, text, value.Syntax)
            : LocalValue.Constant(value, sdk.Compilation, cancellation) is { HasValue: true, Value: null }
                ? null
                : new ToolName(ToolNameOrigin.Unknown);

    /// <summary>Any attribute that the catalogue knows to name a tool, and the display name that some factories read.</summary>
    private static ToolName? FromAttributes(IMethodSymbol method, SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.ToolName(sdk, cancellation) is { } named)
            {
                return new ToolName(ToolNameOrigin.Given, named.Name, named.Argument?.Expression);
            }

            if (attribute.AttributeClass.Is("System.ComponentModel.DisplayNameAttribute"))
            {
                return new ToolName(ToolNameOrigin.Unknown);
            }
        }

        return null;
    }

    private static bool HasName(ITypeSymbol type, SdkContext sdk) =>
        type.SpecialType == SpecialType.None
        && type.GetMembers().Any(member => member is IPropertySymbol && sdk.MayHaveRole(member.Name) && (sdk.RolesOf(member) & Role.ToolName) != 0);
}

/// <summary>Who made a tool's name.</summary>
internal enum ToolNameOrigin
{
    /// <summary>It cannot be seen.</summary>
    Unknown,

    /// <summary>The code gives it.</summary>
    Given,

    /// <summary>The SDK makes it from a method's name.</summary>
    Method,

    /// <summary>The SDK makes it from a name that the compiler made up: it changes when code around it does.</summary>
    Compiler,
}
