namespace Microsoft.Extensions.VectorData.ProviderServices
{
    using global::Microsoft.Extensions.AI;
    using global::System.Text.Json;

    public abstract class CollectionJsonModelBuilder : CollectionModelBuilder
    {
        protected CollectionJsonModelBuilder(CollectionModelBuildingOptions options) : base(default(global::Microsoft.Extensions.VectorData.ProviderServices.CollectionModelBuildingOptions)!) { }
        public virtual CollectionModel Build(Type recordType, Type keyType, VectorStoreCollectionDefinition? definition, IEmbeddingGenerator? defaultEmbeddingGenerator, JsonSerializerOptions jsonSerializerOptions) => throw null!;
        public virtual CollectionModel BuildDynamic(VectorStoreCollectionDefinition definition, IEmbeddingGenerator? defaultEmbeddingGenerator, JsonSerializerOptions jsonSerializerOptions) => throw null!;
        protected override void Customize() => throw null!;
    }
}

namespace Microsoft.Extensions.VectorData.ProviderServices
{
    using global::System.Linq.Expressions;

    public sealed class CollectionModel
    {
        public IReadOnlyList<KeyPropertyModel> KeyProperties { get => throw null!; }
        public IReadOnlyList<DataPropertyModel> DataProperties { get => throw null!; }
        public IReadOnlyList<VectorPropertyModel> VectorProperties { get => throw null!; }
        public IReadOnlyList<PropertyModel> Properties { get => throw null!; }
        public IReadOnlyDictionary<string, PropertyModel> PropertyMap { get => throw null!; }
        public bool EmbeddingGenerationRequired { get => throw null!; }
        public KeyPropertyModel KeyProperty => throw null!;
        public VectorPropertyModel VectorProperty => throw null!;
        public TRecord CreateRecord<TRecord>() => throw null!;
        public VectorPropertyModel GetVectorPropertyOrSingle<TRecord>(VectorSearchOptions<TRecord> searchOptions) => throw null!;
        public DataPropertyModel GetFullTextDataPropertyOrSingle<TRecord>(Expression<Func<TRecord, object?>>? expression) => throw null!;
        public PropertyModel GetDataOrKeyProperty<TRecord>(Expression<Func<TRecord, object?>> expression) => throw null!;
        internal CollectionModel() { }
    }
}

namespace Microsoft.Extensions.VectorData.ProviderServices
{
    using global::Microsoft.Extensions.AI;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Reflection;

    public abstract class CollectionModelBuilder
    {
        protected CollectionModelBuildingOptions Options { get => throw null!; }
        protected List<KeyPropertyModel> KeyProperties { get => throw null!; }
        protected List<DataPropertyModel> DataProperties { get => throw null!; }
        protected List<VectorPropertyModel> VectorProperties { get => throw null!; }
        protected IEnumerable<PropertyModel> Properties => throw null!;
        protected Dictionary<string, PropertyModel> PropertyMap { get => throw null!; }
        protected IEmbeddingGenerator? DefaultEmbeddingGenerator { get => throw null!; }
        protected Type? KeyType { get => throw null!; }
        protected CollectionModelBuilder(CollectionModelBuildingOptions options) { }
        public virtual CollectionModel Build(Type recordType, Type keyType, VectorStoreCollectionDefinition? definition, IEmbeddingGenerator? defaultEmbeddingGenerator) => throw null!;
        public virtual CollectionModel BuildDynamic(VectorStoreCollectionDefinition definition, IEmbeddingGenerator? defaultEmbeddingGenerator) => throw null!;
        protected virtual void ProcessProperty(PropertyInfo? clrProperty, VectorStoreProperty? definitionProperty) => throw null!;
        protected virtual IReadOnlyList<EmbeddingGenerationDispatcher> EmbeddingGenerationDispatchers { get => throw null!; }
        protected virtual void Customize() => throw null!;
        protected virtual void Validate(Type? type, VectorStoreCollectionDefinition? definition) => throw null!;
        protected virtual void ValidateProperty(PropertyModel propertyModel, VectorStoreCollectionDefinition? definition) => throw null!;
        protected virtual bool SupportsKeyAutoGeneration(Type keyPropertyType) => throw null!;
        protected virtual void ValidateKeyProperty(KeyPropertyModel keyProperty) => throw null!;
        protected abstract bool IsDataPropertyTypeValid(Type type, [NotNullWhen(false)] out string? supportedTypes);
        protected abstract bool IsVectorPropertyTypeValid(Type type, [NotNullWhen(false)] out string? supportedTypes);
    }
}

namespace Microsoft.Extensions.VectorData.ProviderServices
{
    public sealed class CollectionModelBuildingOptions
    {
        public required bool SupportsMultipleVectors { get => throw null!; init { } }
        public required bool RequiresAtLeastOneVector { get => throw null!; init { } }
        public bool UsesExternalSerializer { get => throw null!; init { } }
        public string? ReservedKeyStorageName { get => throw null!; init { } }
    }

    public class DataPropertyModel : PropertyModel
    {
        public DataPropertyModel(string modelName, Type type) : base(default(string)!, default(global::System.Type)!) { }
        public bool IsIndexed { get => throw null!; set { } }
        public bool IsFullTextIndexed { get => throw null!; set { } }
        public override string ToString() => throw null!;
    }

    public class KeyPropertyModel : PropertyModel
    {
        public KeyPropertyModel(string modelName, Type type) : base(default(string)!, default(global::System.Type)!) { }
        public bool IsAutoGenerated { get => throw null!; set { } }
        public string? SerializedKeyName { get => throw null!; set { } }
        public override string ToString() => throw null!;
    }
}

namespace Microsoft.Extensions.VectorData.ProviderServices
{
    using global::Microsoft.Extensions.AI;

    public abstract class EmbeddingGenerationDispatcher
    {
        public static EmbeddingGenerationDispatcher Create<TEmbedding>() where TEmbedding : Embedding => throw null!;
        public abstract Type EmbeddingType { get; }
        public abstract Type? ResolveEmbeddingType(VectorPropertyModel vectorProperty, IEmbeddingGenerator embeddingGenerator, Type? userRequestedEmbeddingType);
        public abstract Task<IReadOnlyList<Embedding>> GenerateEmbeddingsAsync(VectorPropertyModel vectorProperty, IEnumerable<object?> values, CancellationToken cancellationToken);
        public abstract Task<Embedding> GenerateEmbeddingAsync(VectorPropertyModel vectorProperty, object? value, CancellationToken cancellationToken);
        public abstract bool CanGenerateEmbedding(VectorPropertyModel vectorProperty, IEmbeddingGenerator embeddingGenerator);
    }

    public sealed class EmbeddingGenerationDispatcher<TEmbedding> : EmbeddingGenerationDispatcher where TEmbedding : Embedding
    {
        public override Type EmbeddingType => throw null!;
        public override Type? ResolveEmbeddingType(VectorPropertyModel vectorProperty, IEmbeddingGenerator embeddingGenerator, Type? userRequestedEmbeddingType) => throw null!;
        public override bool CanGenerateEmbedding(VectorPropertyModel vectorProperty, IEmbeddingGenerator embeddingGenerator) => throw null!;
        public override Task<IReadOnlyList<Embedding>> GenerateEmbeddingsAsync(VectorPropertyModel vectorProperty, IEnumerable<object?> values, CancellationToken cancellationToken) => throw null!;
        public override Task<Embedding> GenerateEmbeddingAsync(VectorPropertyModel vectorProperty, object? value, CancellationToken cancellationToken) => throw null!;
    }

    public static class VectorDataStrings
    {
        public static string ConfiguredEmbeddingTypeIsUnsupportedByTheGenerator(VectorPropertyModel vectorProperty, Type userRequestedEmbeddingType) => throw null!;
        public static string ConfiguredEmbeddingTypeIsUnsupportedByTheProvider(VectorPropertyModel vectorProperty, Type userRequestedEmbeddingType, string supportedVectorTypes) => throw null!;
        public static string EmbeddingGeneratorWithInvalidEmbeddingType(VectorPropertyModel vectorProperty) => throw null!;
        public static string EmbeddingPropertyTypeIncompatibleWithEmbeddingGenerator(VectorPropertyModel vectorProperty) => throw null!;
        public static string DifferentEmbeddingTypeSpecifiedForNativelySupportedType(VectorPropertyModel vectorProperty, Type embeddingType) => throw null!;
        public static string GetCollectionWithDictionaryNotSupported => throw null!;
        public static string IncludeVectorsNotSupportedWithEmbeddingGeneration => throw null!;
        public static string IncompatibleEmbeddingGenerator(VectorPropertyModel vectorProperty, IEmbeddingGenerator embeddingGenerator, string supportedOutputTypes) => throw null!;
        public static string IncompatibleEmbeddingGeneratorWasConfiguredForInputType(Type inputType, Type embeddingGeneratorType) => throw null!;
        public static string InvalidSearchInputAndNoEmbeddingGeneratorWasConfigured(Type inputType, string supportedVectorTypes) => throw null!;
        public static string MissingTypeOnPropertyDefinition(VectorStoreProperty property) => throw null!;
        public static string UnsupportedVectorPropertyWithoutEmbeddingGenerator(VectorPropertyModel vectorProperty) => throw null!;
        public static string NonDynamicCollectionWithDictionaryNotSupported(Type dynamicCollectionType) => throw null!;
    }

    public class VectorPropertyModel : PropertyModel
    {
        public VectorPropertyModel(string modelName, Type type) : base(default(string)!, default(global::System.Type)!) { }
        public int Dimensions { get => throw null!; set { } }
        public string? IndexKind { get => throw null!; set { } }
        public string? DistanceFunction { get => throw null!; set { } }
        public Type EmbeddingType { get => throw null!; set { } }
        public IEmbeddingGenerator? EmbeddingGenerator { get => throw null!; set { } }
        public EmbeddingGenerationDispatcher? EmbeddingGenerationDispatcher { get => throw null!; set { } }
        public virtual bool CanGenerateEmbedding<TEmbedding>(IEmbeddingGenerator embeddingGenerator) where TEmbedding : Embedding => throw null!;
        public virtual Type? ResolveEmbeddingType<TEmbedding>(IEmbeddingGenerator embeddingGenerator, Type? userRequestedEmbeddingType) where TEmbedding : Embedding => throw null!;
        public Task<IReadOnlyList<Embedding>> GenerateEmbeddingsAsync(IEnumerable<object?> values, CancellationToken cancellationToken) => throw null!;
        public Task<Embedding> GenerateEmbeddingAsync(object? value, CancellationToken cancellationToken) => throw null!;
        public virtual Type[] GetSupportedInputTypes() => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class VectorPropertyModel<TInput> : VectorPropertyModel
    {
        public VectorPropertyModel(string modelName) : base(default(string)!, default(global::System.Type)!) { }
        public override bool CanGenerateEmbedding<TEmbedding>(IEmbeddingGenerator embeddingGenerator) => throw null!;
        public override Type? ResolveEmbeddingType<TEmbedding>(IEmbeddingGenerator embeddingGenerator, Type? userRequestedEmbeddingType) => throw null!;
        public override Type[] GetSupportedInputTypes() => throw null!;
    }
}

namespace Microsoft.Extensions.VectorData.ProviderServices.Filter
{
    public class FilterPreprocessingOptions
    {
        public bool SupportsParameterization { get => throw null!; init { } }
    }
}

namespace Microsoft.Extensions.VectorData.ProviderServices.Filter
{
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Linq.Expressions;

    public abstract class FilterTranslatorBase
    {
        protected static bool TryMatchContains(MethodCallExpression methodCall, [NotNullWhen(true)] out Expression? source, [NotNullWhen(true)] out Expression? item) => throw null!;
        protected CollectionModel Model { get => throw null!; }
        protected ParameterExpression RecordParameter { get => throw null!; }
        protected Expression PreprocessFilter(LambdaExpression lambdaExpression, CollectionModel model, FilterPreprocessingOptions options) => throw null!;
        protected virtual bool TryBindProperty(Expression expression, [NotNullWhen(true)] out PropertyModel? propertyModel) => throw null!;
    }
}

namespace Microsoft.Extensions.VectorData.ProviderServices.Filter
{
    using global::System.Linq.Expressions;

    public class QueryParameterExpression : Expression
    {
        public QueryParameterExpression(string name, object? value, Type type) { }
        public string Name { get => throw null!; }
        public object? Value { get => throw null!; }
        public override ExpressionType NodeType => throw null!;
        public override Type Type => throw null!;
        protected override Expression VisitChildren(ExpressionVisitor visitor) => throw null!;
    }
}

namespace Microsoft.Extensions.VectorData.ProviderServices
{
    using global::System.Reflection;

    public abstract class PropertyModel
    {
        public PropertyModel(string modelName, Type type) { }
        public string ModelName { get => throw null!; set { } }
        public string StorageName { get => throw null!; set { } }
        public Type Type { get => throw null!; set { } }
        public PropertyInfo? PropertyInfo { get => throw null!; set { } }
        public Dictionary<string, object?>? ProviderAnnotations { get => throw null!; set { } }
        public bool IsNullable { get => throw null!; }
        public object? GetValueAsObject(object record) => throw null!;
        public void SetValueAsObject(object record, object? value) => throw null!;
        public T GetValue<T>(object record) => throw null!;
        public void SetValue<T>(object record, T value) => throw null!;
    }
}
