/* Written by “npm run bench -- fitKinds --write” and read by readTable of kindWeights.ts: signs of an instruction and
   their weights for explain, document, fix, refactor, test, review, optimize, generate, ask. */
export const tableOfWeights = `
!!#%#pcoA
# ,%A!SkA
%does&JJGpJ
%gives%JoJ?A
%over&J@p8J
) the(JIg7J
%returns(IeJJJ
"?%R7N@p
"@ask%@JBJg
#condition%gZGJJ
#doc&NHL7J
#fault%7oTIJ
%inite%@QLJg
#judge&@SN@J
#make%:H[EA
#negation%]^GXS
#perf)IJApJ
#say"o7B6p
%elf#eRIQA
%hape%@NBJA
%wap&J9A<8
#test(IIo@J
%his%AV>SJ
#wh#f?B7g
"a%AQRV8
# bit heavy&/NJJA
%comment#MIIJA
%failing(J/pIJ
, test(J/gJJ
&ew'IAgHJ
&unction#AIAMA
#11y%J@MJJ
#ccept(A7JMJ
)s&JpH8J
#dd%D7RDA
& # errors(MJAGJ
'a%A-g;A
( #(IJpGJ
)changelog%MJJGJ
)docstring"MJAHJ
)timeout%HIAMJ
(n(8JANJ
) explanation(3JJIJ
'it&<JJHJ
'jsdoc%NJAGJ
'logging#IJAMJ
'sorting&IHJNJ
. by!IAJLJ
'the'IfAHJ
(ype(HMAHJ
+ hints(HNJHJ
'what's needed#JJJdJ
&ress(Io@PJ
#fter&JoJ@J
#ggiungi%D@@BA
+ un%HJJNJ
%rega%J8IMJ
#joute%A6fBA
) un&I@ANA
#llow)GAJNA
%ways&JnJ@J
#m i&AJJ/p
#n(U%AM8
%lamadım ,,p@I@A
%notate%EIJIJ
%y%A#NIS
&thing*J8EJA
+ that%J8MJA
0 could"JIMJ8
#pply%JEIAA
( the!JMJAA
#re%.;;@]
& there#.7;Ag
&n't&J6JJp
#s%eRA;8
%sert&J/pJJ
#ttachments%J@JDJ
#udit%IJ@EJ
( trail)JJGNJ
#void+J8JpJ
( the%A@JgJ
#ñade%M>@NA
( comentarios#MJIIJ
)un%IIJMA
"bash'IYJDA
&ta(AIHJg
%ts%J@p@J
#dd(J@o@J
#e+@8W?A
% sure%IAgAJ
* that(J8o@J
%fore%A?jAA
%im*AoJ?J
%st&J@B>p
%tter%??f]A
#igo&JIIoA
%r*J@N@J
& göz at*J@N@J
%tte&B%_RA
( einmal%JJEIA
/ drüberschauen&JJN?A
#lind%J@N@A
( spots%J@M@A
#oilerplate%@CA3A
#ranch , bound(J7AoJ
&ucht%JJJmA
%eak&pD?A8
( down&pHIJA
(s#JfAJJ
%ing(CDHIA
( it%JMJ8J
+ to%JNI7J
)the&BNHI8
#u,p@I@J
%gs&J/NJJ
%ild(Hg7CA
( a%JAHMJ
%lk insert(JAJeJ
"c'est%@@ESA
( quoi%R@>Ap
#ache%AJJfA
( the"AIJoJ
%n"#I:Zg
& be)ApIJ/
) null&ApJJ/
'i'@?KAg
( call#JAHJg
)pass%JAHJg
)use&JHIAp
'this%%)@pS
+ be(ANIAJ
,go%JINJ/
,run%JJJg8
,throw%JJHAp
&'t(JfJ6J
&not%@oJAJ
#hange(IMJH8
)log%N@IIJ
%e(A7N@J
&ck%@AaA8
( each grade(JJdJJ
)for&JA<JJ
)it%JJ;JJ
)that(JJlJJ
+e%AJEAJ
+is&JJ3JJ
- for%@J;JJ
)whether%JJ3JJ
#i#?7ML/
#larify%gIIJA
&ss%H??Cp
( or(JIJGp
+ function)JIJHp
%ean&L<88J
(up&JoIJJ
&ver(JDJ@J
%i(J@IDA
%ose(AfIIJ
( the&JnIIJ
#o(o>D@A
%de&@?<TA
' for(IJGEA
(review%JJMHJ
(splitting&JIInJ
%loca%:@IDJ
%me&p@[@A
'nta*E@I@A
&mand pattern for)JEJGJ
'ent#].7@g
* every%DJJJA
+on&?JNJJ
+the(DJIJA
-is+EJIJ8
*s%HINAJ
+ are&HpHJJ
&pare&@@o9J
'leta'K?IDJ
*e#IIIMJ
+ the&I?JNJ
%nnection%JoAIA
&st&JHIJp
(ructor#I9ADJ
&trolla&AHNIJ
&vert%JDJIA
* this&JNIAA
%py!Jt8F8
' paste&JNJ7J
%rrect%N8BIJ
* the&HpIJJ
(ggi&Jp@IA
'ige&Ip@JJ
%sa fa&pJIJ8
%uld&%BAR]
( be%JMJg&
)i&A@JAp
)this%/DK8S
%ver(JAgHJ
(age%JAgAJ
+ gate failed&J&pJJ
#pu%J8JgJ
#rashes"JgAIA
%ea%??gCA
' una%JHJNJ
+ función&JHJNJ
'te&I@JNJ
) a%IJAMJ
%itique&JIEJJ
%on(@IA<A
%ud(J@IEJ
#ss%@E@</
#ucumber&JJpGJ
%t%I<JQJ
& it%JNJ7J
%ál%8JJJp
' es%8JJAp
* la%8JJJg
#zy&76;@p
& to jest%A@EJJ
"daha%@3@mA
%s%7_628
#e%Dn?9A
%adlock%I]D7A
%bería&@oIIJ
&ounce&A7JW8
&ug this%IoIJJ
%code%oI@IJ
'mpose)JEJ?J
%ixa&ArI?A
%lete(I2J:J
%masiado pesado(JGJgJ
%rive the&pAJIA
%s"@LMA/
&cribe%KAfIA
+ it'6JgJJ
. blocks(6JpJJ
,the%VA7IJ
/ data%eJJJJ
,what%lJAJJ
#id(AINJA
& i(A@MJA
%e(8N@?A
%fference&AAJHp
- between&AAIIp
#o%777p]
% better%JJJg/
&i(JJHAg
' have%JJHAg
(need#JJ@8g
't%IDGo/
( in&JHJpA
)w(JDJ@A
&the&7@RW8
) same%@?JVA
*todo&JJJ<A
(is&JGIJp
* without%JHIJg
&you%AJE7A
) see&JJEJ8
*trust%AJMAA
%c#Cf@@8
&kerfile%JIJEJ
&ment(E@@@A
&s(N@IAA
'tring%EAIJJ
&ument%E7ASA
+a&EIA@J
+e%EIJIA
(ment&NII@J
%daj(B@@DA
( komentarze(MJJHJ
%es%.RL6g
' it#-.M7g
* meet'IJMJ/
(the&/oA@A
+ order%A8IJg
*is%88K8p
, look&JJNJ&
'n't%/fI[A
(t(JfJAA
%ku&N@IJJ
%n't%JH@oA
( load(J/JgJ
%uble(JoI7J
#rag(J?IDJ
%op%?;@^A
' the%IBAdA
%y(JDJ@J
#uplicate&JlJJJ
#á&AnC@A
"early(J8IoJ
#en)@8@qA
#l'@f@BA
%i5(fJJHA
#mpty%JpAAA
#num%I<=BS
#quals&J?JEJ
) ,%J@JEJ
+ #%J@JEJ
#rror%@f?EA
( ,#JfJ@J
)ts2532&JpJHJ
#s%8UH@g
%cribe#D@[B8
* pruebas%I@pIA
2 unitarias%IIpIJ
%t-ce(8@IJg
&á%AJNJ8
#very%3?fYA
#xit&JoJ@J
' code%JoJAJ
%pected&AoAAJ
&lain%q@@@J
* in(*JJJJ
+like%oJIJJ
+the%g@@AA
. test"o@JJA
-is%eJIJJ
+why(fJIJ8
(ne(f@I@A
'icit(.MIJJ
(que%p@IJA
'ícame(oIJ@A
&ort(J?JDJ
&ress(AD@@A
%tract%JMJ?J
* the%JNA@J
"f-strings&JEI@J
#az&%@KqA
#eedback#AIMJJ
&ls*J<JAJ
( very)J<J@J
%wer%?:@nA
#ile&JpIAA
&l(I@ANJ
' in"K78DA
* the"L7ADA
&ter%H@AaJ
%nd&.L<7A
' bugs%J7NJJ
(the%AIEJJ
&ish(IIAMJ
%x*7pAAA
& it)8pAJA
'the&Ip@JJ
#latten%JDA@J
%esh'J@IMJ
#onksiyonlara)JEJ?J
%r&J9@EJ
#ull%BJJeJ
' table&AJInJ
- scan&JJAmJ
%nction&J7JNA
+ that(J/JNJ
#xi)Io@@J
& this(IoI@A
"gc pauses*J@@oJ
#ebruik%J<J@J
%ht%@IEIJ
' das%J.HpS
+ auch&J%@]p
%nerate%N@QD8
+ a%HJeL8
%t%AaSF8
& in without%JJMJ/
'rid#7C@fA
* of%@R@fA
'this#A2f@J
+ down%JI8gJ
&ting%.e@@g
* # everywhere(JoJA8
#ithub)JA8EJ
) action that&JA/EJ
%ve#Y:SB8
' me%o?g@/
* a%AAIMJ
,n%pIAIJ
(the&@NJHJ
'n&J7pJA
( when&J7pJJ
's&JoJ8J
#o&T8T9&
% ahead(LIeJ/
&over%g@@IJ
* the(pJGJJ
&through%fJ7JJ
%doc&NA@JJ
%od(AJMJ8
#rade&I@EAJ
( this&J@N@J
&phql(I@IDA
%oup%@N@<A
( them by'I7JMJ
#test(J@p@A
#uard%JEA@J
"half%I[@mA
' of&JoI8J
%ndle&@Z?EJ
) the&JoJIJ
%s(AgA88
& to%JgJ@8
%ve(@?DCA
' a%J>iL/
(i%JJDJ8
%y%A.C@g
& algún&JANIA
%z&@EIRA
& que%@BIfA
#eap%I?JfJ
&vy)J@JoJ
%lm%NQHBA
%p)JoI@J
#igh%J8JoJ
#oist the%@EJAJ
%ver)Co@?A
%w!nX<H]
& are(gJIJ/
'big%8JJJg
'can%S@@pA
* i(/JHgJ
(ome%gJIJA
'do%gI=Jg
) i(/]QAg
*the&pJIJ/
*we(pAJJ/
)es#f7MA/
+ the)pJIJ/
.is(]AKJ&
'embarrassing is*8JNJ/
'is%g@?JS
) my'8JMJ8
*the(pJIJ8
,is(/JIJp
'many*8JHAp
+ times(8JIAp
(uch'AJJ8g
+ memory(AJI8g
'often(AJIJg
'solid%JJMJ/
'to%8IIJp
'would%&MfJJ
, i(8I7Jg
-you"]HeJ/
#ızlandır%J@@oJ
"i#fDBGJ
# can)A8JpJ
('t%gE4JA
%don't%[;IAA
%get%dYII]
%have#@I;LA
) a%JIDL8
%inherited"gIHJJ
%think%IpMA&
%wish this(ANIJA
#'m%[,p>g
#f%%m@_A
#l%8QCD8
#mages far too(J6JpJ
%plement(IIAMJ
, a"JJAMA
-the%IIAMJ
,a(IIADJ
&ort&IHANJ
&rove&JD=fA
#n&n@?V8
% general%AH@Jp
&the&7_J)J
%cluding!JJpHJ
%dex)A7Hr/
( on&JAJ*J
+ email(JAJ2A
%finite&JpJ.J
%line"D17e8
) comments"MGJJJ
*the"JDJAJ
%sert#M@7BJ
%tegration&IJpHA
&roduce(IEAIJ
, a&IEJ?J
%valid%JoIIJ
#s%AJBIp
% #(JJGJp
&a%8JHJp
&dit%JJMJ/
&it#/7MIS
( better#JJIAg
)ok(JJGJg
)possible%J8HfJ
&my&JJNJ&
&that(JAJ/g
(e%K6B@g
)re%%ADIS
+ a%%D=oS
-n%A@JAp
,dead(AJNJ/
(is%8ID8S
* a"JJGJp
+code#JJMJ/
+safe%JJMJ/
+thread(JJGJg
%so(A0I@g
' funciona no(J.JJg
%t&A%N@]
& das threadsicher(AJGJp
(ie reihenfolge(J8IJp
#t%7f?]J
% is#aLH/A
&prints&ApJA8
&should%<Q?2/
&would%J9gHJ
+ be%J<SHJ
%'s&IpJ7J
%erator%8fJ*A
"jak&]AJ=p
& cofnąć)IIIHp
%vadoc%NI@@J
#est(AA8Jp
#sdoc#M@IJJ
#unit&I?pAJ
"kafka#AJIIg
%n dit%%6DZg
* null(AJHJg
+zo(A@NAA
#ijk(J@N@J
#now%fIAJA
#ommentare%M@IAJ
- hinzufügen&N@IAJ
#ürzer%JEJ@J
"la#7d6_/
%zy%J@JoJ
#e*8oKIA
%aks%J&NJJ
&p)A[@.p
%g(fIAIJ
& deze functie(f@JIJ
%ss'@9@fA
%t&IJ6Jp
& it"HD@p&
'the%I;@:8
#gtm%JJMIA
#ift(ADJ8J
' the(IEJ@J
%ne%oIJJJ
%st%BeC,]
' everything&I8NJA
#o'A@LD8
%ad(JAfdA
' test#JJg?J
's%J&JpJ
%ck(@7SfJ
%gin"@d@;A
%ok&AREAA
' for%JANJA
(over&/JNJJ
's%AMB?A
%s(AoIAA
"maak&?n@TA
%ch%@;>MA
' das&JFIWJ
+ schneller%JIJeJ
%ke%@V?K8
' a(H?]<J
) test(GJgIJ
(it%@E@TA
* a"JDJIJ
+cancellable&J?JNJ
+fly+I?JnJ
+generic%J;J@J
+more&JEJ8J
+right%ApJ8A
+so'JVA7J
,top&JnJ@J
+use(JGJpJ
(me%g5JMA
(one&I@AEJ
(sure&MFp>J
, typedoc)N?AIJ
(the%9V.RA
+ happy&J3AJJ
,intent&NGJIJ
,tests&Jo8AJ
-ypes%IEJIJ
,workers(J.JMJ
*is(?M7JA
, code)JEI?J
'file(JJ/MJ
+ with%JH8NJ
0 build%JA8MJ
%ny%@V?HA
' results(JeJ7J
(syscalls&J6JpJ
%p&JNJ8J
%trix%@j@%A
%ximum(JfJ7J
%y i ask#SJeJA
#eaning%pIIJA
%moize#IJIfA
'ry leak(JgJ/J
%rge%?T@'S
( broke it)ImIJJ
%ssy(IEJ@J
#igration%I7JNJ
%smo resultado con(JDJ7J
&sing%Md[@8
#ock#76f;A
' data for#JJ/MJ
(the&JJpGJ
%dernise%JNJIJ
%re%@B@fA
%stra a data&JpJ?A
%ve(JMJ?J
' the(JEJ?J
#rkni na,J@N7J
#ust&7]?o8
' be%@E@e/
* a%JMJQ8
(not&JpJA/
#y%MS(5A
% form(JoJ7J
* reloads"JgJ7J
&ide shows&N/JJJ
"n+1(J8JfJ
& here(J/AgJ
+ i(J/AgJ
#ach dem)JpHIJ
%me(J@M?]
's%JfIHJ
%pisz&B?nD/
) testy%JJgIJ
&raw błąd*@o@@A
#eed%q7I?S
' a lock#AJJIg
's%BfRHA
( to%JR@nA
+ be(JoJ7J
%funguje to(JeI@J
#ie%fe@7A
%t%M<H@8
& ,&M<H78
#o%RNfF&
% effect(JeJAJ
'lse*J3JJJ
&magic%J2JJJ
&pillo&p>JJJ
&such%JfJJA
%n%pRIAA
%t%ns?!8
& working%AfJAJ
&e(EIJAA
' the&N@JIJ
&hing'@BgIJ
&ifications)J7IEJ
#ull(JI?>g
' or(J&JJp
* undefined)J&JJp
%mba(J@JoJ
#ão%oeI@A
"o%QYB8S
# botão(8gIIJ
%que(].L?]
( você&8ANAJ
#hne any(ADIIA
#n&@W=T&
% error show)J/JNJ
&peut(AiH@8
&upload&JoI@J
%e&#T8J]
& component per(JDJHJ
'more+@?KEA
+ look&J@NHJ
'query)J7IoA
'table or)J@J@p
(oo many(JoJ7J
%ly(J@ApA
' read(A8JgA
(the%JoJ8J
#ptimise%@IAoJ
&mize*I@IoA
#timize este(AHHpJ
%timizza(A@@fJ
#ur%AA:_/
& aws bill&J8JoJ
%t of sync&JoJAA
"pagination#I]A;J
%rallel%J@IfJ
%ss&JEJ7J
' by const(JMJ/J
'e(JDA@A
'word(I@JMA
%thlib%JDJAJ
#erché%e7?@]
) si ordina(gJIJ/
%ta con*JoI@J
#hpdoc%MIIJJ
#ick it apart(JHN@J
#lus%@QAEJ
#oke holes)J@N@J
%r(f@IIJ
%urquoi%f>GJ]
#r#JIMIJ
%a(g@J@A
%eciso)JAJ?p
&fetch+J@JoJ
%ices(JoJHJ
&nt)@@JEJ
( a(6AJMJ
* summary(6AJMJ
%ogress(J@AEJ
&perty&JHoJJ
'ose!JJJJJ
&s&A@K?p
' ,#@6M?g
) cons(A@K?g
&ve%]@nHA
( it%JJmIJ
'ide"eI@MA
%zetestuj(J7o@J
#tal(J@N@J
#ull#@D@1J
' the%@NJHJ
)o refresh(JGJEJ
%sh%INI@J
%t%7<SIg
& a%2JJJJ
'the&JNJGJ
&も同じように&A@IEJ
#ytest(J8gIJ
#ásalo%JDJIA
) a%JEA@A
"qu'est-ce(I@D>]
, que ça(gJHJ8
%al(8JHJg
%e)[.@WA
& fait&pII@A
&lle(8JHJg
) est%&JJJp
&ry&J8JEJ
( for(JAJ2A
, the%JJJ*J
%otes(JoJ/J
%é#Y@C@S
& hace,pJIJ8
"race&JAEIA
' condition&JoAHA
1 between(IfAHJ
%te%JINIJ
#ead%A5JsJ
'me%MIIAJ
%cursive&AIJEJ
%d-green please ,*J/o@J
&is&JAI@p
&uce)AAJoA
) the%ACJf8
)r(]IJ1J
%factor%?i7?A
+ the(JD8IJ
+iza%IEJ@J
&ormat%JEJAJ
%gex%77@bA
( for&AJJEJ
&ression%IpAAJ
- test%J/pAJ
%lis ce%JINAJ
+ code%AHMJJ
%member&AAJEJ
&ove(JNJ@J
) the%INA@J
%name*IEJAJ
%pair'JfIJA
&lace&IEJ@J
* the%HBg@J
%solve&JoI@J
&t&IJ@NA
&ult%JSFJp
)s"J8JoA
%try&J8JEJ
&urn%KEA1A
) the%J/JMJ
)s&JoJ@J
%use&J?JoJ
( the#J@JfJ
%vew this)@HNIJ
- code(@HNIJ
&iew(AR<AJ
) it(AIM8J
*the%JJ<8J
- unit(JJ2JJ
'sa%AIMAJ
) este%JIMAJ
. código%AIMAJ
(e%J@N@J
%write(ID@JA
* this&JNA8J
#ifattorizza(AEJ@A
#oast(J@M@J
%ws&JoJ/J
#spec%JAg@J
#un(AAJfA
%stdoc%M8AJJ
#zuć%J@NIA
' okiem&A@N@A
#äum(@NHJJ
"safe to&JJFJp
%me%@<@1J
' thing(AHJDJ
%ve#JJJ;J
#chau%AANIJ
( mal%A@NIJ
&reib"1@[CA
'ijf#B@fCA
* deze functie(IJ/MJ
+tests%IJgIJ
%ript&J7JNJ
) that#JAAMJ
'vi#@@fL8
) dei%JJgHJ
#e&@R@@p
% puede inyectar&7pJJA
%curity(J8MAA
%e%6V]?8
& that(JAgI8
%lect%@,JsA
%mpre(JfI@J
%nce nasıl.@@E@A
%para(JDJ@J
)te(JDIJJ
%t or&JAJ@p
#hould#.T/SA
) also take(AHJNA
*be%Ij?8&
, a&J*JBJ
-here(JeJ@J
*i&@6C@p
+ be+JINJ/
,use%J@IAg
*live*J<IAA
*return an%IoJJ8
+ound(JmJJJ
*take%J3J]&
+his(@IIJp
. be(I?IJg
*use%JEJJ8
*work*J@Ip8
&w(R.RDA
' an error"J8JMJ
(me%JAoHJ
* how#gJ@JJ
(the%J@JEJ
's&IoIAA
#ign this&JAEJ8
, off(JADJ8
%mplifie&JNI@J
*y(JDJ8J
&ulate&JJp%J
+ a(JJp/J
%nce%Jf@@]
#komentuj(M@IAJ
#low+JJ/pJ
#mell(JJ*JJ
( test(JJ*JJ
#oft(J@JDA
%lve)Jp8JJ
%me%;ZZ18
' o(IpAAJ
'body&oR@@A
'thing(@/aCA
, that&J&oCA
,'s(/fCJA
%nar ,%IkJ@&
%rt%?r6IA
' by(J?JEJ
(members%JNI?J
(spills to*JGJnJ
'ing(JoI@J
* puts(JoJ?J
's(J7JpJ
( inside the(J-JgJ
#pec&IJo@A
&ed%I7[fA
&ichern-knopf(JAJ3J
%lit%@D@@]
%ot(A@M@J
' the(J@NAJ
+ bug%JAN@J
%rawdź(A@N@J
#ql%@d@:]
& injection(JnJ8J
&インジェクションされます(JoJ@J
%ueeze'J?IfJ
#tack%JgAAJ
( overflow%JgAAJ
&rter(JHIDJ
* code(JHIEJ
&te'M?AJA
'ic%J?J@p
) or not&J6JJp
%ream)J?JoA
&ict%J3JJJ
#ummarise"pH@JJ
)y%i7@?A
* missing%<JJ@J
%pport%J@ANA
#vg%JHJMA
"table%J/]LA
&s%JAJIg
' or%J@JAp
* spaces'J7J@g
%gs(IQI;J
%ke#RM.18
' care&JQ7NA
's%J8JoJ
#e&@<@eA
%ar(JGM@J
%ll#U6D7S
' me#P@:I]
* how"gJIJ8
+if%8JNJA
+what%8INIA
%m alguma lib'A@I@g
%rmina*A@IEJ
%st%@Zf8A
' flakes(Jg/JJ
)or(J8pAA
(that#J8gJJ
*e(J@gIJ
+ error%J@gIJ
'e%JApHA
(s(AAgJA
'ing(AAfJJ
's&IIo@J
( fail(Jg/JJ
*or(JApIJ
%xt%Do@@A
' for%E?AIJ
#hat&W<6@/
%e#9]-^A
& comment%i.JJA
. is(N&JJJ
/parser%HgJJJ
)unterpart%IAJEJ
2 for(@@IDJ
'docs(G_JJJ
+ generator(GEJJJ
'linter%<[J5A
- is%ApJ@J
)st)J7JEJ
+ should(J.JDJ
'phone&J/JpJ
'query(J8JeJ
'regex&oRJ.J
(ounding(J3JAA
'same&I)JDJ
'test%@S8Ag
+s#IL/eJ
(hrows(M/JJJ
&re's"QRnJA
%is%J_5YA
' could%JEJAA
(function%@)JoA
(has%L1J8J
(is&Ie6o8
* in%J8JgJ
*n't&HoJAJ
(method is%JMJ/J
(needs%M:I'J
- docs(MHJAJ
.structure%JNJ7J
%reat model(IJEGJ
#idy"JDJAJ
#ldr of&pJHAA
#o'A8A;A
#ranslate"E7JIJ
, the#/DJIJ
%ie%JJJD8
%op&@:@nA
' lourd%JGJpJ
'po%@;?mA
#set)IIo@J
#une%AIJoJ
%rn%?DACA
' the"HJJDJ
#wo%@l@eA
#ype(HD@DA
' guard%JHJMA
- for&JHJNA
's*JmJJJ
(cript%@fJK8
#á%ARD[/
"ui(Jp@7J
#ma)A@IpA
%lauts#AfIJA
* come(AfIJ8
/ out&ApIJA
#n%'0TEA
% enum)JNI?A
&filtro(J@@DJ
&test%JJoHJ
%a(16Sg8
%do%J@JEJ
'cumented(MIAIJ
%e%2-Ap8
%it%I?oDA
' tests"JJf@J
%tested(JHpAJ
#pdate&EG@;A
) broke%InJ@J
*the(M8JIJ
%rość(AEI@J
%side(JnJ@J
#sa%@<@eA
& le(ADJ@J
%e%@N@QS
& #&JEJ8J
'a%JBJe8
( context#JMJ8J
)deque(JGJgJ
(fter%JmJ@J
, free%JeJJJ
(ll%JGJpJ
(n(J,Io]
'of)JmJAJ
(ptional"JDJ8J
'the%JEJ8A
'zip(JMJ/J
* instead)JNJ&J
&rs&AnA9J
&s way too%J@JpA
#tilise(JEI@J
"v:ask%@@n9p
&void&@[?oJ
%create"B/[NA
+ @ask#J1IQg
-condition&@Q7bA
-doc(NA@IS
-fault#AY[g/
.inite&@I4Lp
-judge(97MCA
-make&ACINA
-negation&H:)@g
-perf(R5JjA
-say&W@7BA
.elf%Z6^Y]
.hape%71_7S
.wap%7IepJ
-test(IAp?S
.his#SQPKJ
-wh%V-6A]
%document%a67QJ
- @ask%78Jpg
/fault%DAJJJ
0inite%;8JpJ
/judge&3JIJJ
/make%?]JfA
/perf%YAJgA
/say#M@I@A
/test%EJ@JJ
0his(E@?@S
/wh(DAIJA
%explain(g@R@J
, @ask%[7HJg
.doc(1JCJJ
.fault(nJAJA
/inite(fAJJA
.make(fJIIA
.perf"gJJAJ
.say(Y@IJg
/elf&r8H?A
/hape#hHAJA
/wap%gJII8
.test%oJAJA
/his(n@]AA
.wh%WAIJ8
%find&.LE?S
) @fault(@@N@J
+judge%J@EJJ
+wh%7gJJJ
'x*ApA@A
( @doc(GgJIJ
*fault)Jp7JA
*perf%8pJ@J
*test%Jg7JJ
+his(:h@@/
%generate(IIJNJ
- @doc(FJJNJ
/make&I@ANJ
/self%@IINJ
0hape%JHJMJ
/this%IIANJ
%handle#?h-TA
%improve%AAlfA
, @perf(JJHgJ
.shape%FNJ/p
.test%JJp8A
/his"HIdpJ
%know#ZL]?/
) @ask%@oJIA
+finite%QRgJ8
+judge%I2KJA
+this%Qs>I/
+wh&oIIJA
%make":q6h/
) @ask(?9g2A
+condition%J&JNJ
+fault(Ing5J
+make&A&oJA
+negation&N,JfJ
+perf(JQAnJ
+say&ofA6A
,hape(IDS7A
,wap(J?]<J
+test(Ggp-J
,his#:M6_8
+wh%A'JNJ
%optimize(J@SoJ
- @ask%JAp/J
/finite%A.pSJ
/make%JJAnJ
/shape(J@JpJ
/this(J@IfJ
%reduce(AAAgA
+ @ask&JHJpA
-perf(AAJoJ
-this%@N@;A
'factor%KN@JA
- @ask%R8>Zg
/condition%@Ko-8
/doc)D=JLJ
/fault%AM[.A
0inite&@J@o8
/judge(JDIIA
/make)JEA@J
/perf&@R@nA
/say&p7J@J
0elf&g<>7J
0hape(JVA@A
0wap(JDAAJ
/test&J<AIJ
0his%JT]PJ
/wh)T=[BS
'move%?<@jA
+ @doc"HMJJJ
-fault%@a@6J
-shape#@C@eJ
-this%AbJ-J
'view(@IVAA
+ @ask#HAaIA
-fault#@f;HJ
.inite%J]mIJ
-judge(JJD@J
-make(@fCHJ
-perf#JJ_.J
-self&A@NJJ
.hape(J@<JJ
.wap%.YE@J
-test%JIeIJ
.his%77t@A
%tell"h#1Hg
) @ask"o7D@8
+condition(7ADSA
+fault(8J@Jg
,inite%p8KA&
+judge(8JMJA
+make%&JNJJ
+negation(/ANJJ
+say%RIMI8
,elf%Q7CIg
+this(D@AIJ
+wh"a6A>J
'st%I[f9A
) @fault"Jp@IJ
+make"JIgIJ
+perf%J8pAJ
+shape#JHgJJ
+test#JAgJJ
,his)JApAA
#a%@[Dn&
% lentísimo(J@IoJ
%lidate(JANHJ
+ the&JA@NJ
%riables for&JEJ7J
0 the(JDJ.J
%t&o@JJJ
#ectorise%J8JoJ
%reenvoudig(@NIIJ
&ify#??j?A
) that(JJ*JJ
,e%@HN@J
*with tests&JJlJJ
#irtualise&JAJoJ
- the list)J7JoA
#oeg%E@@DA
' een'HIJDJ
#ê(J/EJJ
"w a(@@INJ
%be&I<]>A
&reak"gAIJA
%comment%DJIJ8
%do(JHJAp
%explain#eJJJJ
%find%8S;JA
'x%AgIJA
%get(TFi?8
%leap%AJJAg
%not&J<IAJ
%sort(JdJ@J
%tell%oJ>JS
'sts&JJp@A
&hat%1;6L8
'e(E?JIJ
%use+JGIAp
%write&aC%>S
#aht+o/JIJ
%lk%o8CHA
' me(pAJHJ
* through%oJJGJ
%rum%o7=Ig
( wird#]AGIS
%s%Z-C7S
& ist%8JIJg
'macht(gJHJ8
'passiert&8AJJp
'würdest&8ANJA
%t%f7D7A
& does%gJIJ8
*t&oJJ8J
+ deze%gJIAJ
#e"%[p?J
% also%JAAEA
&would%OINIJ
%'re&A<JIA
%lche(8JIJg
%niger%I9@eA
#hat"oIB6S
' am%fg>J8
)re%7IBIp
+ the%AHDHS
/se(gJIJ/
(do%7RDAA
* i%pRG8A
+these(gJHJ8
+you)/JNJA
*es%o@HJA
, #(gJJJ/
-it#7JJJg
-this(pJIJ/
(each'DJIJ8
)ncoding&AJHJp
)ven is%gJJJ/
(happens%)AN?g
/ if(/JIJg
0to(SJMJ&
0with%;JJ>]
(if*8AJJp
* the&8AJJp
)s#[@?Jg
* #%pJIJ/
+a(/JJJg
+being%pJJJ/
+the#RHHIg
-is&pJIJ/
(makes%pJIJ8
- the"gJIJ8
(now'8gIJ8
(unit%8JIJg
(would%.@W@J
- a(JJMJ/
.happen)8J?Jp
.i&SJmJ/
.you%&JBJ]
''s%fI?8]
) better&JJ/Jp
*happening%oJHJA
*missing%&/KL]
*the%ZR>7]
- time&AAJ8p
%en#RPR@g
' does%pJJJ/
, this%gJJJ/
(is!R?@@p
(should%@JJJp
(would(A7JJg
&re%Z.g7J
( are%AJjJ&
, the%8AjJ&
)do%pJ@J8
+ i"8J@Jp
,the%pJJJ&
+es%p@@J8
- the(gJJJ/
)is this%8J@Jp
)should'AJHJg
)would%8JEJA
('s&[o>AA
* the&Rp?AA
%ich%RIA?g
( is(AJ@Jg
)of&/IN8S
+ these(8JMAA
*ne(/JJAp
&p%AJfJA
%o%[6>@g
& calls*8JIJp
, this(8JIJp
%y%pI?7]
& do#]SG/]
) i)&gJA]
*they&pJJJ/
*we(gJIJ/
)es"[e>JS
'is%o@@@J
) it(/JJAg
*the&pAJJA
-re(pJJJ&
,is)pJJJ/
'not(8@JJp
'the(pAJJ8
#ie%[6?@g
%ll*AJIAp
' the"AJIJp
*is(AJHJp
%shed"[9^&8
%th(@nABJ
' a%?fABJ
'out&HBAoA
* scanning)J?JoJ
#ofür steht%8JJIg
%n't%J@JgA
%rks+@pJI8
( with node(AgIJ8
&ld%JIJE8
( in%JIJEA
%uld#.D?_]
( a%8?D@p
*n&8JIJp
)be)JMIL&
)it"A?GpS
%zu%o@?@g
#rite%L1QCJ
( a!J4Z<]
* function&JJ&NJ
+linter%HJAMJ
+parser%HJAMJ
+test&JJ7Jp
*bove%MIJHJ
)down%NJJGJ
)help(NIAHJ
)it%A/YNJ
+ without%JEJHJ
)tests%IAgHJ
*he(I6IMA
, code#HJAMJ
+is(HMAIJ
- properly&INJGJ
%ong%Jg@IJ
#yjaśnij&pIIJJ
"xctest*I@o@J
#ml'6MJJJ
& config to%FNJJJ
#unit&IAp?J
"y%A&EIS
#orum satırları)N@I?J
2 ekle'M@J@J
%u)Jo@@J
"za&@3?dA
%yıf noktaları+I7N@J
#eigt*JoJ@J
%ro(J@JeA
#optymalizuj*J@HoJ
#u%@:@eA
% viele&J@JoJ
#ły znak*JoI@J
"ça&7S?ng
% plante%Af@@]
&rame%J?JgJ
#ok(@1@eA
& uzun,JNJ.J
'yavaş'J@IfJ
"è%6.D6g
# thread safe)J@H@p
"глянь&J@N@A
"добавь&1@oAA
%дай коментарі)N@J?J
%пиши'B@IDA
"есть%@7E?S
"исправь ошибку%IfJJA
"какая(AIIJp
( сложность(8JIJg
"напиши%D@RC8
) функцию&IJANA
#е&goH@8
#ужен ли здесь(AHIIg
"оптимизируй этот код&AHJpJ
"покрой&J@o@J
%чему%o@HAJ
%ясни&oIJJA
#ри(JfI@A
%оверь(AHMAJ
"разбей&IEJ@J
) на#IDJJJ
#еализуй%IAAMJ
"сделай%@E@;A
#лишком(@B@fA
"убери лишние обращения*JGJoJ
"чи може*J8JIp
#то%f@E=S
& делает%gJHJA
"テストを書いて%JJoIJ
"为什么返回(/JIJp
"优化性能&JAIpA
"写得怎么样(AIMHA
"太慢了&J@JpJ
"整数か小数か%JAIAp
"添加注释%E8JIJ
"用 map%ANJIA
"符号が逆%JoJ@J
"结果一样 ,&J<J@J
%不对#JfIIJ
"这个函数的时间复杂度是多少(8IJIg
"高速化して&A@JoJ
"왜%j6>@]
"이(o@AAJ
# 코드를(S?D@J
( 설명해&pIHIJ
"주석%MAIIJ
"쿼리가%JAIgA
!#%f]dOA
" #*JJpGJ
#call%pJIJ&
#get%gDJ@/
%ives%JgAAJ
#returns&Jo7JJ
"!%KMFBS
"$&oZ>f8
!$!#(6gG]A
#a%7?fWJ
%ccept*J7JEJ
*s&JpI8J
(ss&IoI@J
%dd#D@RDA
'ress%Ie@lJ
&icione%D?@CA
&vise(JIHIg
%ggiungi%N@@AA
'regate(J7JoJ
%joute"<5ZEA
%llow*GAJNJ
&ways&JnJIJ
%m&AJI8p
%n%W#8E/
&notate%M@IJJ
&y&A6N@]
'one(Io@AA
'thing(J8EJA
%pply%JMIAA
%re&7@EJS
&regla&Jp@IJ
%s%gSA&J
&sert)J8p7J
(ss#JJDIJ
%ttachments)J7IEJ
%uto)J@JEJ
%vatars(J7AEJ
&oid)A8JpJ
%ñade%M@@C8
#bad(JoH@J
&sh(IcJDA
&tch!J6JpJ
's&J@p@J
%dd)A@o@A
%e+A@WI8
&fore%]FgAA
&im(AoJ7J
&st%J@K=p
%igo&J@IoJ
&nary(J@JnJ
&tte&T&M?8
%lind(J@M@A
%oilerplate'JHADJ
&ş)AoI@A
%reak%p9?JA
&ing&BEHR8
%u,p@I@A
&gs)J/NJJ
&ild%Io?EJ
&lk%JAJmJ
&tton%JpJFJ
#c'est%.@DR]
%ache%AIJfJ
&n%-9:[g
''t%JoJ@J
'not%JnJJJ
%hange%@kJ68
*log"NAIIJ
&e&A7N@J
'ck%@8j@8
%i%?IqO8
%lass%IA7Ap
&ean(9D@AJ
)up%JlJKA
'ver&JEJ@J
&i(JIHDA
&ose(JfIIA
%o&o6E6A
&de(A>:^8
&loca%;@ICJ
&me%p@R@A
(nta+E@I@A
'ment"L.9@g
+s%G[L@A
'o%pHJJJ
'pleta&C=@EA
+e&I@INJ
&nstructor"I:ADJ
'tinue*J@AEJ
(rolla%AINIJ
'vert%JNJ@A
&rrect%:7M@A
)ggi&JoIIA
(ige&Io@JJ
&uld%%E@fJ
&ver%JApIJ
%pu#JAJgJ
%r(J@M@J
&ashes#JgAIA
&ea#I?gBJ
(te%I?gKA
&itique&JIEIJ
&on(IJJ<A
&ud(J@JDJ
%sv&IAJNA
%ut%@;J[J
&ál%AIJJg
%zy&76;?p
#daha(@<@QA
&s%7T@<8
%e&;X628
&adlock(J8MJJ
&bounce(A6IVA
'ug&IoIAA
&compose(JNJ?J
&ixa&AW?6A
&lete%I)JBJ
&masiado&@E@RA
&rive*p7J@A
&s%@JaA/
'cribe"T7e@8
%id)A@NJA
&e(8W??A
&fference%JAHHp
%o%88/hg
&c(NAIAA
'kerfile&JHJNJ
's%NIIAJ
(tring&NAJAA
'ument(DAJRA
,a&NJ@JJ
,e%DIJJA
)ment)N@I@A
)nt%MAIJA
&daj)B@@EA
&es&/AC@p
(n't%-[I]J
)t&JoJAA
&ku&N@IJJ
&n't%IIIpA
't(SEIA8
&uble)JoIAJ
*check#JAMJJ
%rop%?7@rA
&uckansicht*J@@EJ
&y)JEJ@J
%uplicate*JmJJJ
%á)@ZE6A
#early(J7IfJ
&ts&JoIIJ
%en)AAIoA
%l&@oAC8
&i5(fJJ@A
%num%@;?8g
%quals%J@JDJ
%rklär&o@IIA
&ror%IR?EJ
&stelle%JIANA
%scribe(C?ID8
&t-ce'/7K@g
'o(Aj@@/
'á%AJNJ8
%valuate%AIMJA
&ery&2?oQJ
%xamine%J@EJJ
&it(JfJ@J
&pain*oHHIJ
'ected&JoAAJ
'lain&r@@@8
)ne&o@IJJ
(ica(pHIAJ
*it&.NJJJ
)que%pJIJA
(ícame(o@J@A
'ort&J@JEJ
(se&JIIEJ
&tend"HGgNA
'ract#JMAIJ
#f-strings%JEI@J
%alsches%Jo@@J
%eedback"JJDIJ
&wer(@B@eJ
%ile(JgIAA
'l%I@ANJ
'ter%H?AsA
&nd&@WC7A
'ish&@JANJ
&x*7p@AA
%latten&JEA@J
&esh(J@IEJ
%or&A@@ES
%unction(J.JMJ
%xi(Io@@A
#geht%@fB[8
&nerate%N@cB8
&t(JKUP8
'ting%@HI@p
%ithub(JA8<J
&ve%Y;T88
(n%J@pIJ
%o)SB^A&
&doc%MAJJJ
&od&JINJ8
%rade&IIE@J
&oup%@C@;A
%test&J@p@A
%uard&JNAGJ
#half%AoIlA
&ndle(J@@DJ
&rd(JD8@J
&s)JpIAA
&ve&I?NJJ
&y%7-C?g
&z&@E@IA
%igh&I8JoJ
%ow%R9;7]
#i%oSA>A
%'m&IHX@p
%l%8lA<8
%mplement&I@INJ
-a&II@EJ
'ort&IHANJ
'rove&CA=oA
%n%n9GKJ
&cluding#IJgHJ
&dex&A7Ir8
&finite&ApJ/J
&line#D87eA
&sert%KJ@DJ
&troduce&@<AK8
&valid%JoIJJ
%s%.ACIg
&n't&J8JJp
&so(A0IAp
&t(8%C@]
%t%#pIq&
&'s&ApJ6J
&erator&@ZA3A
#jak(JIJ>p
&vadoc"MJIJJ
%est(AI8Ap
%sdoc%N?JJJ
%udge%AJEAJ
&nit&JGpJJ
#k6*J@p?J
%afka#JJIHg
&n%e7Ao8
'n'7@C@g
(st%f6E@8
%ijk'I@DAJ
%now%gIIJA
%ürzer&IEJ@A
#la%<Q@I8
&yout(J@IoJ
&zy&J@JoJ
%e(8oLI8
&ap(AJ@8p
&g(fIJ@J
&ss*@9@nA
&t%HJ,M]
%gtm(JJN@8
%ift(IDJ@J
&st%AdD+]
%o(A@KE8
&ad%JIflA
(s%J/JpJ
&ck%7?ooA
&g(J/JVJ
'in%JnJ9A
&ok&AINJA
(s&@WA6A
&s(Jf@AA
&wer(JHJoJ
#maak%?e6^8
&ch&@E?CA
&ke"7bG^/
&ny%@W?QA
&p(JEJ8J
&y%8IYJg
%eaning%pIIJA
&moize%IJIfJ
(ry%JgK7A
&rge%@V>9J
%i%pJIJ8
&grate#JM/JJ
&nify'J@JfJ
&ssing(MQJ?A
%ock&AAAEJ
&re%JAIoJ
&ve(IDJ@J
%rkni(J@M8J
%ust%%_=nS
%y&EQ/ZJ
#nach*Jo?IJ
&pisz%A@fD&
%eed&T7I?p
(s#CeJGA
&funguje(JeI@J
%ie%fZH@A
&t(IMIJA
%o%eaG>8
&t%Zh>5S
'e'MIIAJ
'hing%I;]@J
'ifications(J7JEJ
%ull(J[FIg
&mba(J@JfJ
%ão&[oI@A
#o%ImB0A
%n%7q,h/
&e%-BJBS
&ly#@Z:f/
%penapi(LJ&MJ
&timise&AIJoJ
%ttimizza%AAIoJ
#page#IfJBA
'ination%Ig8:J
&rametreleri)E@@@J
&ss%JDJIA
&thlib&JEJ@J
%erché%n7?@]
%lus%@QJEJ
%oke(I@N@J
&r(f7?@S
&urquoi%[??@g
%r#JJMIJ
&eallocate%JAJoJ
'ciso)JIJ?p
&int(?@JNJ
)s%JpIHJ
&operty%J8gJJ
's%@@D?p
've%gAPIA
(ide"JJ?MA
%tal(J@M@J
%ull(@DJ8J
&sh%IaI6J
&t&'Df>S
'も同じように(J@JDJ
%ytest#J8gJJ
%ásalo%JEJ@J
%řidej(D6@;A
#qu'est-ce%H@C?g
&al)8JIJp
&e&[%@W8
'lle(8JIJg
'ry&JAJ<J
&otes&JpJ/J
&é&I@E@J
#rate%JIMIJ
%ead%I4AsJ
&duce&ABAoA
*r%pIJ)A
&factor%Ip@@A
,iza%IEJJJ
'ormat&JEA@J
&gex%7.@k8
'ressionstest*J/pJJ
&move(IEJ@J
&name(IEJ@J
'dilo)JEJHA
&pair(JfIIJ
'lace%@ES7J
&solve%JfI@J
&try(J8JDJ
'urn%K1@<J
&use&J@JnJ
&vew&@INIJ
'iew(JS<8J
&write%?0[[8
%oast'JAMIJ
%spec%JAo@J
%un(J@JfJ
&stdoc%M8AJJ
%zuć&J@NIJ
#safe*JJGJp
&me%@<A9J
'ple&J@AEJ
&ve%JJJ<A
%chau%J@MIJ
'reib%D@IKA
(ijf#9?fBA
&ript%JAANJ
(vi%@?[D8
%e&/f@?p
&curity%JAN@A
&e%6TgI/
&lect%H5AkA
&mplifica%JEJ@J
(re)AoI@J
&para(ADJ@J
*te(JEIAJ
&t'I9AHg
%hould#,U8RJ
'w&R@IEJ
(s(IfIAA
%ign(J8NJ8
&md&J@IoJ
'plify%JDJ@J
%low(JJ8pJ
%mell(JJ*JJ
%oft%J@JEA
&lve%Jp7JJ
&me%2ZZ:8
(thing)I&VKA
&rt&Io?SA
%peed(J@8gJ
'ichern-knopf*JAJ3J
&iegami&pIIIA
&lit%ADJAJ
&ot(A@DJA
&rawdź(A@N@J
%ql%JJJN8
&ueeze)J?IpJ
%tarter(J@IEJ
'te%VG8JA
&d&A<@:A
&orybook%NJAIJ
&ream)J?JoA
%ummarise"nHJJJ
*y&NHIIJ
&pport%I@8ES
%vg)J?JEA
#tabs&J@J@p
&gs&IQA<J
&ke%SK4EA
(s%J8JfJ
%e&@;@nA
&krarları+IEI@J
&ll#g6DIA
&m(A@K?p
'plate%JMI@J
&st%@ef88
(e%JJpHA
)s%A8oJJ
(s%?[e7A
%hat(KV788
&e%:g6]8
&is%JU?Y8
&ree%@?@e]
%idy%JEJAJ
&me(JAJnA
%ldr(gJIAA
%o(B8BD8
%ranslate!t4JHJ
&ie&JJJN8
&op%@;@nA
(po%@<@ZA
%sdoc&N/JJJ
&et(IIo@J
%urn#?DA:A
%wo&APAoJ
%ype&GN@DA
(script%@eJD8
%á%@fC[/
#ugly(IDJ@J
%i&JpA7J
%ma)A@IpA
%n%/0U<A
&a&),^o8
&do(J@JEJ
&e%;6Bg8
&it(I@oBA
%pdate%EY@:A
&load(J7@NJ
&rość(AEI@J
%sa%@<@f8
&e%@N@OJ
%tilise(JEI@J
#va(@IBf8
&lidate%I@DKA
%ectorise%J8JgJ
&rify%A?p@A
&s(JIMJ8
%oeg&E@@AA
%ê(J&NJJ
#waht(o8JJJ
&rn+E78CJ
&s%o%JAS
&t&[@E7A
%e%P9^_/
&'re(A2JRA
&niger%@;@YA
%hat"[?;6]
('s%o78Ap
&en%PZe6S
're%@@o@J
&ich%I@AHg
&o&o7>@S
&y%q%@@g
%ie(o??@S
&ll)AJHAp
&th&@nAKJ
(out(@:@fA
%ofür%8JJJg
&n't%J7JgJ
&rks'AgJ@J
'ld(JIJDA
&uld%7AC2]
)n't&JJI8p
%rite#;9H;A
#xctest%JIfAJ
%ml(7NJJJ
%unit(IAg?J
#y%88EI]
#za(@D@HA
&pytanie*A@InJ
%optymalizuj+A@IoJ
%u#@;@fA
#à(oIIJA
#ça%%U6e]
&lışmıyor%JfJ@J
%ok(@:@eA
#écris&I7[EJ
#глянь(J@M@J
#добавь%;7[AA
&дай(E6@:A
#есть%@7D@]
#исправь(JgI8J
#как%fAIJJ
#напиши%N@IAA
%е&p[H@8
%ужен&8?R@p
#объясни)pHIJA
%пиши.<IIJA
%трефактори*AE@@J
#переименуй%JEIIJ
%окрой%J@o@A
&чему%o@?@J
%роверь(A?M@J
#разбей%JMJAA
%еализуй%IJJMA
#сделай%@D@<A
%лишком%@;@eA
#что%f6E4]
#コールバックはいつ呼ばれますか*nAIJA
#テストを書いて%IJgHJ
#优化性能%JAIpJ
#太慢了%J@JgJ
#整数か小数か%J@IAp
#更快%J@IfJ
#结果不对%AfIIJ
#高速化して%J@JoJ
#깔끔한가요(J@NJ8
#너무%AEIJA
#왜%j6>@J
#이%o8B8A
#주석#MJIIA
#테스트%JJo@J
!+aside:document%:@?7g
1$%C@??g
)explain%n7MHA
0$&o7KIA
)fix%Ze&e8
,$%@e0fA
)generate#BBIDJ
1$#89JMA
)optimize%JJAfA
1$&JIAoA
)refactor#@D@_A
1$#AC7aA
+view%I7WAA
/$#@Ij@/
"mark:ask&[7<?]
+$%f%E@p
(document#^]5J8
0$%D:AI8
(explain$"r@?7J
(optimize%@[f6A
0$%ApA@J
(refactor#fI8;A
"none"6i@LA
%un:document(DAK@J
0$%N@C@A
(explain%q@@HA
/$(p@@@A
(fix%An9AA
+$%@n9BA
(generate%5_QCJ
0$%?EHDS
(optimize&@AAoJ
0$%IAAoJ
(refactor%Cp7-A
0$%Df@-A
*view(JIM@J
.$&JIN@J
(test(A@gAJ
,$(J@gIJ
"question:ask"R@:?p
/$#RIB@g
,explain#gRA@S
3$"o?E@g
,review&8RNJA
2$%8IEJJ
"request:ask%C6]6g
.$#L.h78
+document%NIAIJ
3$%N@AIS
+explain#g@ZAA
2$%h@KA8
+fix%7]/U8
.$%?p/T8
+generate%AIQM8
3$&A9REA
+optimize%IA@qA
3$%RB@pA
+refactor%BV@HJ
3$%@N@RJ
-view%@7NRJ
1$&@@NRS
+test&I7oIJ
/$%IRfQS
"statement:document)N@JHJ
5$%NAAAJ
-fix%8eSS8
0$#7fTS8
-optimize(J6JpJ
5$&J@SoA
-refactor(AV?AA
5$%Ba7GA
-test,J7p@J
1$(J/pAJ
!->+JEJ@A
!0(JRGeJ
" 0#Rf[A/
#?(fR>?]
#and)p@I6S
#gb#J7DdJ
#here%8IJoJ
#it(8pJJ8
#k%A<HIp
#lines(AMJ/J
#m%J8JQp
%b(J8JeJ
%s(J@JfJ
#on)JoJ@J
#returns%JIJHp
%ows%J/JgJ
#s(J@JoA
%econds"AJIgJ
&kunden&JIJoA
#threads(A7gQA
#users&I.HbA
#with(?/IrS
"!*pRIA/
"$(Ih>6S
!1!(AoJ@J
":…ar'I]CB/
' nothing(@KCL/
%ed%ASd7]
' aside(MHg>A
(mark%AAe/p
(nothing%6_[08
*un%>*[]A
(request#JIQZg
(statement&Bn[7A
(tongue%AJ@Ig
&n&TV^-&
' nothing)8WJ68
(question%Z7fC/
(tongue&(D]@A
&r&7J@bJ
' aside%IQAW8
(nothing&GJPb&
*un(MGKIJ
(request%4E@Kp
(statement#?f@[A
(tongue&DS?4p
%ing";h&[/
( aside%7Y@<A
)mark(M0IAJ
)nothing%+^6[S
+un"M8JJJ
)question&hII]&
)request(JS/pA
)statement(JJM@8
&ve nothing&o=AE8
%ly%8U-]8
' nothing&@lIq8
(request#S1:_/
(statement)JWI/J
%s#7gBRJ
& aside%SB92A
'mark)?RER8
'nothing%7q?gA
)un%Jdh?A
'question"Ql3-]
'request%JoHIJ
'statement&?R9pA
'tongue%'*MBJ
%tion%:HHMA
) nothing(C&@^A
,un"J@RMA
*statement+Jp89J
*tongue#IfRBA
!2!)Jm@[A
"55!%*JJJJ
":…able%@e@cA
&r)KFATS
' nothing+RF?aA
(statement%IgJ@J
(tongue'2Q@?g
%ed#fKYR8
' aside#Z;8DA
(mark(AJ?Ag
(nothing%fR,o8
(statement(Ko@@A
&n%9R[J/
' mark#LJMJ8
(nothing%D8O<8
(statement"JSAfA
(tongue%,R7sA
&r%BSFVJ
' aside(Io:7J
(nothing&8ZFE&
(question#JS,[g
(request&ID[OJ
(statement)Jo7RJ
(tongue(;H6S]
%ieren#D.IMA
&ng!*F:_&
( aside&I'B^A
)mark%G>Zp]
)nothing&6^"hS
+un&C>@NA
)question)@ANBA
)request%N7JfA
)statement%KHelA
)tongue#MIAIJ
&r nothing(@2B6g
&ve%8V@8S
%ly([T@]&
' aside#?f8UA
(nothing(.S@h8
(question(pIJJ8
%s#KJTGA
& aside%HKD:8
'mark(ABN@/
'nothing%8CNG8
)un%MBHQA
'question%o7CRJ
'request%SZOa8
'statement%Bo6QA
'tongue%20VPA
%tion#:g>:/
) aside&Io98J
*nothing&3LH88
,un&YY@EA
*statement&L@8<J
!3!%R]>6p
":…able&4L*(S
) request%,r7)A
&r&Ji=6S
' nothing(]nH?A
(tongue(8NI@A
%ed%8oI@p
' aside%IoAQA
(mark(N8JJA
(nothing%6c9e]
(question(AAIAp
(request(JfJ0A
(statement(IeI.]
&n#.P^H]
' aside(JfAHJ
(nothing%*7Q[A
(question#/IMJS
(statement%?pf7A
(tongue(7-jH]
&r#Hd>US
' aside&S??WA
(mark(>fKDA
(nothing%0RHB]
(question%ARFTp
(request%BEJHA
(statement%IRA<J
(tongue&q,RQJ
%ing%KSTA&
( aside%:)dBA
)mark%9sHA&
)nothing%lR!W&
+un&JpJFJ
)question&[7E@A
)request&8'TLA
)statement%?f[HA
)tongue&8gLI&
&r nothing*@Q@EA
&ve(H;e@S
( statement(JD].A
%ly%Y<J>S
' aside&INA@J
(nothing%QAIIg
(request%RIMAA
%s"BJTPJ
& aside%EJT@&
'mark(AWA/A
'nothing"/CCeA
)un#B.VD8
'question%[6Bf]
'request#P_DGJ
'statement%Cg8QA
'tongue%:8^Y8
%tion"/fgM8
) aside%HI9NJ
*nothing%Jo@JJ
,un(JdJFg
*question)JANJ/
*request(9AdKJ
*statement(JQ7DJ
*tongue%?S@MA
!4!(ef/@J
"1!,JmJ8J
":…able%?j;8/
) request(A@DBA
*statement&IoJIA
&r%QILe8
' nothing'@gJ@J
(statement%I8IoA
%ed%.VT[A
' aside%Hi@IJ
(nothing%1ADf/
(question%AC;7J
(request#-]fMA
(statement%Jf]6A
&n&AIEK8
' aside(@I@EA
(nothing%/RNH8
(question%oAIo8
(request#@eHAg
(statement&HpJIJ
(tongue#2]LG8
&r#PV>TJ
' aside%;]0AA
(nothing&-a>_&
*un#;ASIJ
(question&R<C7A
(request%JWI?A
(statement%Iq7IA
(tongue&[N4CS
%ing"KGL7J
( aside%W;70A
)nothing%,Hej/
)question#eG:f8
)request%B@81g
)statement*N8C@A
&ve&IU[7&
%ly%ok#=A
' request*JEI?J
%s"A1TK8
& aside"9;Rd/
'mark%0UA@8
'nothing%B8TM&
)un&BGpBA
'order(J8JMA
'question"ie]5S
'request%K;C78
'statement%BdHf8
'tongue(A2U5]
%tion%MU5:A
) aside&^@=MJ
*nothing%TV#'A
*question#JAMJA
*request"Ha79J
!5!(S@?7p
!7!&R8JEA
!8!*8EA@S
!=1%?9Ta8
#c!,^0L]
"2-3c!JrH4J
#–3%.KB_A
"4+c%hK@FS
#–7!Qa?/p
"8+"][PAA
"any!!pJ_J
#side:document%AAIIg
)explain%J@EJA
)fix%In'eA
)generate%AAIDA
)optimize%JIAfJ
)refactor#A;?_A
+view"K?kB8
"errors.JnJ@A
"mark:ask(@9DI]
(document#9gAQ8
(explain%DAAJJ
"nothing:generate",i8VJ
%un:document&N7C@J
(explain(p@@@A
(fix(If?AA
(generate%>TH:J
(optimize%AAAoJ
(refactor%Cg668
*view&JANIJ
(test&J@pIA
"on:code!G_DH8
* ^403(JoJ?J
,a&/JnJJ
-ccept(J7JNJ
2s(JpH8J
0ss)IoI@J
-dd%AQ[;A
.icione%M@@BJ
-ggiungi%D@@AA
.rega%J8JNJ
-joute"B?[EA
-llow*HAJNJ
.so(I@JEJ
.ways&JoJ@J
-m(AJI8p
-n%M%@EA
.chors(J;J7J
.notate%M@JIJ
.y&A6N7]
/thing)J8EJA
-pply%JMJAA
-re%.7EAg
.regla%Jg@IJ
-s%o@A<A
.sert&JApHJ
-ttachments(J7JEJ
-udit(JJHDJ
.to(J@JDJ
-vatars(J@JEJ
.oid)J8JpJ
-ñade%MH@CA
,bad&JpI@J
.ts%J7g@J
-dd*A@o@J
-e+J@E@A
.fore"JJW/A
.im(JoJ?J
-itte&K%LQA
-lind%J@N@J
-oilerplate&JAAEA
-rakuje%E7f@A
/ucht&JJJnA
.eak%p2GJJ
.ing&A<JHJ
-u(p@I@J
.gs?&J/NJJ
.ild&HpI9J
.tton%JpJFJ
,c'est&fILS&
-ache#AJJfJ
.n%;AAHJ
/'t(JoJ?J
/not&IoJAJ
-hange&@EAAJ
.eaper%J@JnJ
/ck%@AV@J
-i#I@hYA
.rcular)JoI?J
-lass(IAAHg
.ean#M:I8A
-o*o@K@A
.de%?>;a8
.loca(B@JDJ
.menta&N@I@J
/ment%h75@]
3s"NI>?A
4?(GJMJJ
/o(pHJJJ
/pare(JJgIA
0lete&J>JNJ
0osition(JMJ?J
.nnection(JfI@A
/st(JGJJg
/tinue(J@JDJ
0rolla%AHNJJ
/vert"JDJ@J
.rrect&HpIJJ
3?)J/NJJ
1ggi'AfIIA
0ige(Io@JJ
/s&IoJ7J
.sa!p6NJ8
.uld#[0GG]
.ver%JIpHJ
1age&J/pJJ
1ing(JJ/gJ
-rashes#JgAAJ
.ea%IFSNJ
0te&IIANJ
.itique#JIMIJ
.ud&J@AEJ
-zy(@@A@p
,daha(@<@QA
.rk%J@JDJ
.s%7_618
.taclass%JEJ?J
-e&;X?:A
.adlock%J8MJJ
.bería%?eI@]
/ounce(J@JnJ
.ixa%@k@,A
.masiado%@<?eA
.r&Ap&JJ
/lenmiyor(JoJ@A
.s%@KVA/
/cribe#i@8IJ
4/it(5JpJJ
-id&A@NJA
.e(;M?GA
-o%78(i]
.c#Df@@8
/s&W@@AA
0:#DJJJA
0tring#M8IJJ
/ument(D8JRA
4a%EJA@J
4e"MAJJA
1nt%NAIAJ
.daj%E6?<A
.es%.IL7p
0n't&@p@RJ
.ku%D8JJJ
.n't%0QJeA
.uble)JoJ8J
-rag*J?JEJ
.op(JNJ?J
.y&AEJ@J
-uplicate(JmJJJ
,early&J7InJ
.ts%JoIIA
-l(7o@C8
-mpty%JgAAA
-num%IDH?p
-quals%J@IEJ
-rkläre(eJJAJ
.ror&J@@NJ
-s%7_?7g
.cribe%MISHA
.lint:(HMIHA
-very%AI@oJ
-xit)JoI@J
.pected&AoAAJ
/lain%j@@@/
3()(JEJ8J
0ica%iH?7A
1que%f@JJA
0ícame&o@JAJ
/ort&J?JEJ
0se&JI@<J
/ress(JNJ?J
.tend%HIANJ
/ract&JEA@J
,f-strings(JDI@J
-eat(ui):&J7ANJ
.edback"JJEIJ
.wer&GDInJ
-ile%JpIAJ
/l%I@ANJ
/ter&J?ApA
.nd(A2N7A
/ish&@JANJ
.x'Jg@JJ
-lesh*J7IEJ
-or"dJ@[]
-ull%BJ@mJ
-üge(J8g@A
,geht%@Q9fJ
.nerate(K7@MJ
.t&7V@XA
/ting"?m?7p
-ive%eDC>A
0s%JoJ8J
-odoc%MA@JJ
-rade(IRD?J
.eat(IIf@J
.oup&ICA<A
-test"JApIJ
,habe(A7NAJ
.lf%@oIcA
.ndle%@Z?EJ
.rd&JNA@A
.s%ApJJ8
.ve%AJEJ8
.z'@DI@A
/lo(JD@IJ
-eap%I?JoJ
.lp%t?A6A
.p)JnJ?J
-igh%JAJoJ
-ow"f7Z@g
-ızlandır(J@@oJ
,i%h:K7A
-'d%E<A?A
.m%I=g7g
-f(AoA?S
-l%9mA:8
-mplement#IJ@MJ
0émente&JIIEJ
/rove&JIIpJ
-n&o'?UA
.dex%@@JgA
1?+JJHp8
.finite&ApJ8J
.line"C0@e8
.sert#L@72J
.tegration&JApHJ
/roduce&JNJHJ
-s%78CIg
.n't%J8JJp
.so&J0IAp
.t&7%C@p
-t%0C5^J
.'s%@pJ@J
.erator&@nJ1A
,janky#J@JfJ
.vadoc%M@IIJ
-query(J;J@J
-sdoc%M?JJJ
,kindly#L[BI/
-ommentare%M@IAJ
-ürzer(IDJ@A
,la%:e6Z8
.yout)J@JoJ
.zy%J@JfJ
-e(/gLIA
.aks?(J/DJJ
.g)o@A@A
.ss(@;@eA
.t#?Z@DA
-ift&JEJAJ
.ne%oIJJJ
.st%JZB4g
-o(A@JDA
.ad(JAReA
0s%J/JpJ
.ck&@?[oA
.g%J/JEJ
.ngo(JEJ7J
.ok&AANIJ
0s(@EJ?J
.s)@o@AA
.wercases%J8JoJ
,maak%?n@KA
.ch(@D@JA
.ke%>THL8
.p(JDJ8J
.trix%@i@-A
.ximum*JoJ/J
-erge(IiG8A
-inder%IE@QJ
.ssing%NP[>A
-ock(J@ADA
.re%@AQoJ
.stra(A@IEA
.ve'IDJ@J
-ust(AoIAA
.tex+A@IAp
-y%MI:GA
,n+1&J8JpJ
-ames!%JDJIJ
.pisz&KIoHJ
-eden(j@G@8
.ed(h@[>J
0s"EIHdA
.funguje(JnI@J
.xt&B7@EJ
-ie&oZI7A
.t:'M9H@A
-o%gWHF8
.n%[f@@8
.t'Rd@?J
/e)EJI@J
/hing%6NfAJ
.w+I7JEA
-ull'JII@g
0になることはありますか(J@I@p
.mba)J@IoJ
-ão&RoI@A
,o(IeD8/
-ff(IfI@A
-k%SAEI8
.ay#SS5h8
-n&@C=W8
.e"+I1e]
.ly(AI@gA
-ptimise%IIJfJ
2ze&J@JoA
-timize)@IIpJ
.timizza(A@@fJ
-ur%@EIe/
,page&IpA?J
/ination#@fA;J
.rametreleri+N@@@J
.ss&JEJ7A
.thlib&JEA@J
-erché%e@?@]
-gtap(J@g@J
-hpdoc%MI@JA
-ick%JIM@J
-lease#[Ha?8
.s%qZ968
-ourquoi%oHHJJ
-r%JIMIJ
.eciso*I@J?p
/fetch+J@JoJ
.int(A@JDJ
1s"JoIIJ
.operty"JJeJJ
/s%@@MAJ
.uebas!JIoAJ
-tal&J@E@J
-ull"@BJ;J
.t&<EA@/
,qu'est-ce&[@D@&
.al&8JIJp
.e(Z-@b8
/lle(8JIJp
.otes*JoJ8J
.é"m@A@]
,rate%JHN@J
-ead&J?JqJ
.duce)AIJoA
.factor&@b.@A
4iza&I<JIJ
/ormat%JDJ@J
.gression#J8gAJ
.lis%A?MAJ
.member&8AJNJ
/ove&JNJ7J
.name(IEJ@J
.place%AD[7A
.try(J/JNJ
.use(J@JfJ
.view&JS*@J
0sa#AIMAJ
.write"@'f[A
-ifattorizza(@E@@A
-oast%J@NIJ
-spec%J@o@J
-un&I@JoJ
.stdoc%N8AJJ
-zuć%AAMJJ
,same&@3@9A
.ve&JJJ<J
-chau#J@MIJ
/reib%<@RIA
0ijf%:?Z;A
.rivi%JJpHJ
-e+7pJJA
.curity&JAN8J
.mpre&AoIIJ
.para(ADI@A
2te%JMIAA
-hould%6W?fA
/w%R.[NA
0s&JoIAA
-implify%JNJ7J
.nce#JRA?g
-komentuj&N@IJA
-low(JJ/gJ
-o%e:I8J
.me&EZH6A
0thing&I8NJA
.rt%I1@gA
-parse+J@JoJ
.ec&IJo?A
/ed%@7gQA
.lit%IMA@J
.ot&AINJA
.rawdź(A@M@J
-queeze(J?IpJ
-tack%JgAAJ
/te%;H@BA
0ic(J6LAg
.rasznie*J@IoA
/eam(J?JoJ
0ss(JAp@A
-upport&JAANA
-wagger%NFJJJ
,table%J/pIJ
.ke(A3BAJ
0s"J8JoJ
-e(@<IQA
.ll%a7878
.st%@ff@A
0e%J@gIA
0s"Ige@A
-he%:[6fJ
/re%@;@W8
.is%KVP?8
.reat(JJEGJ
/oughput#A@JfJ
-idy%JMJAJ
-l;dr&pJ@AA
-oo(7MAYA
.string(J@J;J
-rop(@:@fA
0po(@;@QA
-sdoc%N&IJJ
.et*I@o@J
-une#AJJgJ
.rn#@DA:A
-wo&@f?nA
-ype(KD@6J
/o(Ig@@J
-á%AfMA/
,ugly(IDJ@J
-i&JpA8A
-m%7K><]
.a(J@IeJ
.lauts(8fJJJ
-n%01KCJ
.a%)6slA
.do&J@JEJ
0cumented(MIAHJ
.e(;6BdA
.it(J@o@A
.tangle%JEIAJ
-pdate%NlJ?A
.load*J7@EJ
.rość&ANI@J
.side(JnI@J
-sa&AEIZA
.e%@N@n8
/memo%@9@oA
/s"J@AgJ
.uń&AEI@J
-tilise(JEJ@J
,va(@IBoA
.lidate"I7ECA
.riables&JNJ.J
-ectorise%J8JfJ
.reinfache(IE@@A
/ify#@?V@A
-oeg%D@@EA
-ê+J/NJJ
,waht(g/JJJ
.lk%nAKIA
.s%f6D@/
.t&o@C88
-dyt(J@E@J
-e%A&gSA
.'re'A;JIA
.niger%@;@lA
-hat#f6L7J
0's%[H-8]
0s&pJIJA
.en%nf6BJ
/re#77^@g
.ich%f@?7]
.o%[?>A]
.y%oH?7]
-ill(AAIAp
.th(@fAAJ
0out(?L@fA
-on't%J7JpJ
.rks+ApJ@8
.uld&6I*B]
.zu(f@@@S
-rite#D/[8A
.ong&Ip@IJ
-yjaśnij(fIIJJ
,xctest(@Io@J
-ml%?MJJJ
-unit#JAgIJ
,y&J8NJ8
,za(@<@QA
-u%@C@nA
-ły(JfI@J
,¿está%AJNJ8
-hay&JI@Ip
,ça&@S?oJ
.lışmıyor&JoI@J
-ok(@9@nA
,всегда(JoJ@J
,глянь(J@M@A
,добавь&9AAEJ
,есть%@7E?p
,исправь(JfJAA
,напиши%N@RAJ
-е%ofH@/
-ужен&8@[@p
,объясни)o@IAA
-птимизируй&AHJpJ
,покрой(J@f@A
.чему&o@?JJ
.ясни)oIIJA
-ри(JoIIA
.оверь%AHNJJ
,разбей%JEJ@A
,сделай'IDIAA
-лишком%@;@nA
,фильтр+J@IEJ
,что&o?D@/
,このコードをレビューして)/ANJJ
,なぜコピーしてから返すのですか'eJJJA
,サーバーが応答しなかったらどうなりますか,A@I@p
,テストを書いて"IApIJ
,写单元测试&IIoIJ
,去掉重复代码)A<I@A
,添加注释%DAJIJ
,结果不对%JoIIJ
,깔끔한가요)J?NJA
,이%f:C5A
,주석%MJIIA
,테스트%IIo@J
+aside:document%IAI@p
1explain!n@CI8
1fix%Re&fA
1generate#81JMA
1optimize%J@AfA
1refactor%?;?UA
3view!]Fb-8
+mark:ask(?8D@]
0document#CM6YA
0explain"i@IAA
0optimize#@ff>A
0refactor%7:7DA
+nothing:generate"4s8]&
-un:document%N7C@A
0explain(pI@@A
0fix%@o6CA
0generate(>hIAJ
0optimize%J@AfJ
0refactor#C;@7A
2view&JJNHJ
0test(JApIJ
+question:ask"[ABHg
4explain%oSJJ8
4review&AREAA
+request:ask%SBh>8
3document(EJAJJ
3explain%p@SA8
3fix&7p7SA
3generate%8KR;8
3optimize%R8@qA
3refactor&JN@IA
5view&@7NIJ
3test%IIo@S
+statement:document(M@JJA
5fix%AoJJA
5optimize(J@JfJ
5refactor%9W7O8
5test*J/pAJ
+tongue:ask%g?;5g
2document+NAIIJ
2explain*r8AI8
2fix)JoK8A
2generate(:76M]
2optimize/J@JoJ
2refactor,IEAJA
4view+7JNIA
2test+IRo@A
&little*@@@Eg
, ^a)J@AEA
/dd&E8@@J
.bash%JAJMA
/est&JAJGp
.c'est%8JIJp
/an(I?RHp
/reate%JIAMJ
0on%J@JNA
.difference%JJHHp
/oes'J7IJg
.hello(JIJD8
/ow*/JIJp
.i)8IANS
/s(JIGeJ
.kafka"AJIIg
.lgtm?%JJNI8
.napisz(AA@N8
.please%8@@E]
.qu'est-ce(AJHIp
0ery&JJJ3J
.regex&JJJ<A
.script%J8JNJ
/elect(J?JEJ
/hould%JAJ@p
/kip&JJJN/
/ql&J8J<S
/vg(JHJNA
.trie&JIJEA
/ype'IHJMA
2s(JmJJA
.un(IIJDA
0e%IJJEA
0it%JIANA
.was#8JIJg
/hat)8IAJp
2's&JAIHp
0ich%AJIIp
/ofür(8JJIg
/rite)IIAN8
.добавь&IJpHA
.что)AJIHp
-aside:generate(@?AE]
3refactor(J=J_S
-mark:ask)AJIHp
-nothing:generate,@@@Eg
/un:generate*J@ANA
-order:generate'J7JMJ
-question:ask+AJIAp
6explain./JJJp
-request:generate"7@AMg
5refactor(AGAKp
-tongue:ask,A@IAp
4explain.8JI@p
4generate,?@ANS
4refactor,JGANJ
6view.JAHNA
&nothing+@@@Eg
&scrap%RPUJA
'tub*@@IEJ
#rder:generate(I.@DS
"question:ask!lJ<Hp
,explain"fIC@S
,review(AIMAJ
"read:ask%[@:6g
(document(DJA@A
(explain&q@@@S
(fix&JoJJA
(generate#?T@VA
(optimize)JAIpJ
(refactor(AD@JA
*view'AAMJA
(test(IIfJJ
%quest:ask%^JJ5S
+document%N@AKA
+explain"o,fA]
+fix%8f0TA
+generate%BJ@EA
+optimize%IA7iA
+refactor%BW@HA
-view&A@NSJ
+test%@@pRJ
"statement:document%NAJ@J
-fix%8fJR8
-optimize&J@SoJ
-refactor&7b7H8
-test(A7pJJ
"tongue:ask%g?;@p
*document,NA@IJ
*explain)r7@@S
*fix*IoKA8
*generate(8@7NS
*optimize.J@JpJ
*refactor,IE@JA
,view+7JNAA
*test*IRo@J
!?%P7N@g
" ?(AoJIA
#check&JJNJ/
#fix%8pJJA
#go%8JoJ/
#look%AJNJ/
#please%Ao?Ig
#we(AJ@@p
%hat"AJ@Jg
"$%e7E@p
!@ask#RIK?g
& @ask%JAR6p
(condition(R2J@J
(doc&W7JIA
(fault#MdM-S
)inite%62_8A
(judge(JI;AA
(make&C6Z8p
(negation%]q7AA
(perf#e85M]
(say&5M:q8
)elf#8.^Zg
)hape(IJJ7g
)wap(7BAIg
(test#SA;?]
)his%^.BJ]
(wh%AVD6/
'aside%@^GJS
)k#[JK@g
'document%9nA@J
'explain"nA?@g
'fix#;L?IA
'generate"[]46p
'mark%9TR.g
'nothing%]R?Hg
)un%RYf=]
'optimize%IEJIA
'question"Z.CI]
'refactor%6CBnJ
)quest"J]AOS
)view#BJDSA
'statement%D@ZKA
'test%JAS?p
(ongue*I7IIp
&$%R1GK]
"condition"OpGKS
, @ask%R6I?p
.fault(gK7AA
/inite(RMB@8
.negation(J#LW8
.self#KV@I/
/hape%J2L8S
/wap%@ZJIg
.this&#OT^S
-aside%RH8N8
/k%RJOB]
-document#Jf8JJ
-explain%V@IA8
-fix%Ie_6J
-generate%HiGM/
-mark(/f?@S
-nothing%?iGL8
/un%K/pIA
-optimize%@IApA
-question%[QP_J
-refactor%(TIG]
/quest#6BS9g
/view%JJ?NA
-statement%?o[?S
-test&J@pJA
.ongue%iI5Q]
,$(7/eUS
"doc&N@AAJ
& @ask%C(5LS
(doc)<I@JA
(fault&AEHGg
)inite%TSFM8
(make%QpSOA
(say'MI@HA
)hape%CZH1]
)wap%<@8;J
(test*EJ@IA
)his&<6d?g
(wh+E@JIA
'aside%D!9Eg
)k&W6A@J
'document%EJAIJ
'explain%W7S@8
'fix&b@??A
'generate%;[99S
'mark%9]CR/
'nothing%*R8)A
)un&E?CAA
'optimize%8JJfA
'question#B6D@S
'refactor(D6@:J
)quest%DA]@A
)view%q8@IA
'statement%EQI?J
'test(HAgJJ
(ongue(W@I@J
&$)E@IJJ
"fault%8fT7S
( @ask%MHZ1A
*condition%CeK.S
*doc&N/IIJ
*fault%B[d78
+inite&D[B9&
*judge(IgG[A
*make&L&CD8
*negation&@[p?A
*perf%@fDR&
*say'A@@fJ
+elf%@n;@J
+hape)IoJIA
+wap%L1JJJ
*test%@?^DA
+his%L_H-A
*wh#/YHhS
)aside#D7SS/
+k%JH17g
)document%EQIIA
)explain%ff?@8
)fix%AeK:A
)generate%7fRKJ
)mark#5;T6]
)nothing%-oAI]
+un%CYZAA
)optimize#J:@eA
)question%Jf:9A
)refactor%7DRC8
+quest"U@j6A
+view&ASNA8
)statement%AfU88
)test)J8pIJ
*ongue%JP^8]
($%9mC/]
#inite"Sn8>S
) @ask(N@B7J
+condition(I[I?g
+doc&N@JIA
+fault&:o?8]
,inite(<@H@g
+judge%An8RJ
+make%.i^FJ
+negation(Jp6IJ
+perf&J&@fg
+say%[L=fJ
,elf(/SDIJ
,hape%%iBHS
,wap&]GoH8
+test%f/@;S
,his%R7C7g
+wh%JL@,p
*aside%_8Y;8
,k#g6L7J
*document%hd>@A
*explain"PCCBp
*fix#Se6g8
*generate%JeKR8
*mark%NFl@J
*nothing%R[B[/
,un%H[@DA
*optimize%J@SoJ
+rder%I.IKp
*question"g.M.]
*refactor"4iXY]
,quest#JHLS/
,view"7IiV/
*statement%A]@gA
*test%ARp@8
+ongue&SRLOJ
)$#19TKJ
"judge%AINAS
( @ask#AY6^S
*condition%Jo@NA
*fault(Jp@IJ
+inite%@q1Y/
*judge%@2E7]
*make%OfAt&
*perf%KJ7gJ
*say&SJLJ&
+elf&J@NJJ
+hape(IEBAA
+wap%7c]?S
*test(JJ;AJ
+his)7IN@J
)aside%9?bAA
+k%8.NIJ
)document%C?DHA
)explain%Z@?Ig
)fix(Ig?JJ
)generate%6Qa8J
)mark(B@DIA
)nothing#@YM>S
+un(ZA;JA
)question%S7D@A
)refactor#2B5]J
+quest%KJ2/]
+view&@@NKA
)statement%JoIAA
)test&JA<@J
*ongue&??ETJ
($(AAD8A
"make"KQQM8
' @ask#e:5KS
)condition(>f@CJ
)doc+EJAHJ
)fault%9kT=A
*inite&[THlJ
)judge%R@BE8
)make&@fJ<8
)perf#HIf;A
)say&r'A(A
*elf(VIB>A
*hape#B2I9A
*wap%S'A<J
)test(IIoIJ
*his(7C8MJ
)wh(I08V8
(aside#KBJ;8
*k")0i,A
(document(DSAHJ
(explain#j@9GA
(fix%6ZAh8
(generate%KIIDA
(mark%EG:>S
(nothing%]S6D8
*un"08o;J
(optimize#@;7^A
)rder%I#ADp
(question"B(T>S
(refactor%?;@VJ
*quest!(:N:8
*view#gRP@S
(statement#8fBeA
(test&I@oAS
)ongue&M?[E8
'$"1BZ;J
"negation%Ip9?S
+ @ask"8gJAJ
-doc(BD@?A
-fault(AfH7S
.inite&[q?./
-judge(@Qp@8
-make&&eLPA
-perf(J@So/
-say&Rn=RA
.hape&@W@7A
.wap%JLG?p
-test#.eh@A
-wh%pZ@@/
,aside(C';H]
.k#@^5Y]
,document")n?78
,explain&o'NA&
,fix)@oARJ
,generate#@g17J
,mark(JDF@]
,nothing#Pf:RA
.un%gYRIA
,question%AV=IJ
,refactor(ADJAJ
.quest&9B<QJ
.view(AJNA8
,statement(@eKIA
,test'8f@@S
-ongue(Sf&QS
+$&oc85]
"perf(A@@gJ
' @ask(17QgS
)condition%AIIoA
)doc%G/JsJ
)fault%Iog68
*inite%ZeZ6g
)judge(IIVI8
)make%J@MlJ
)perf'J@AhJ
)say#77[D]
*hape#A;AJA
*wap)89InS
)test*AA@pA
*his)@7?pg
)wh&B/IpS
(aside&I>JkA
*k#K-@Ug
(document%hJAAA
(explain&o@@7S
(fix(IR@oJ
(generate(@A@qJ
(mark%@G_6S
(nothing)@A@pJ
*un%[A@oA
(optimize(J@JoJ
)rder%SD?AJ
(question&J@HoS
(refactor%7ZIhA
*quest%I?KoJ
*view#g8UH8
(statement%@[JnA
(test%AIIeJ
)ongue(R8GiA
'$)JHIpJ
"say#h@AIJ
& @ask!J8L4p
(condition%R9?dS
(doc&p@@IA
(fault&M]=H]
)inite%f7@IS
(judge)&JMJJ
(make%pIRIA
(negation%]fHJA
(perf%8JIJp
(say)pIIJ8
)elf&oRC?/
)hape(.MKJJ
)wap(S7@DJ
(this)qJA@A
(wh(oII@J
'aside(DgCGA
)k"S&C[J
'document&)gIIJ
'explain#h78@g
'fix%8i7?]
'generate#j@57S
'mark&Sp=@A
'nothing%i8GJA
)un%i?H@A
'question"S-:R]
'refactor#MY@Gg
)quest"t787S
)view%ASEJ&
'statement%::7e]
'test(AIgHJ
(ongue%sIO7A
&$%WYH@A
#elf"K6W7g
' @ask"B#fCJ
)doc(M8IHS
)fault%eT#*J
*inite%[/L>p
)judge(AJEJ8
)make%Se@/S
)negation&[*S@8
)perf%ISI-p
)say%fnAI8
*hape%IQ3f8
*wap&@3?dA
)this&J@nH]
)wh&I.<@g
(aside%^ZBO8
*k%I6V@g
(document&EGC?A
(explain%gCA@A
(fix%8JGjA
(generate"[fJI/
(mark&KF]@]
(nothing"oe)P/
(order%pIFLJ
(question%IIN@S
(refactor%^GId8
*quest%gKB'A
*view(RAE@8
(statement%B6PaA
(test%IJpHJ
)ongue(A@_=]
'$(o5@LJ
#hape%JM@AJ
( @ask(B8QJg
*doc(D@JHJ
*fault&RbB?/
+inite%LMY-A
*judge%/TDIA
*make(@g8ZJ
*negation%EU@%A
*perf&JOKoA
*say&'L@4p
+hape(@EJ[A
+wap(I<IBA
*test(JJMJ8
+his(@M@KJ
)aside#@M@SA
+k%[8C.]
)document%EIA@A
)explain%I;@oA
)fix%7W6[J
)generate%JMAI8
)mark&@EQAJ
)nothing%BD8A8
+un(9hR?A
)optimize*I@JpJ
*rder%S9JDA
)question#[-C8g
)refactor%@W@BA
+quest#JMS?A
+view&AA<AJ
)statement#?i-JS
)test(J?fKA
*ongue%S1@RS
($%K;IIJ
#wap%@MHKJ
' @ask%7:?Hg
)doc(>LJKg
)finite&E'l7J
)judge)JJhJ&
)make&TKA(A
)perf&71@oS
)say%g[@88
*elf)p?1ZA
*hape#7;R;J
)test(7C1@g
*his%<9*AJ
)wh%If>@g
(aside%RM8]8
*k%.bBQJ
(document%KD??A
(explain%i??7A
(fix#C]>R8
(generate#8;[T8
(mark%_-B:A
(nothing%A;?SJ
*un%JVA6A
(optimize%J7@WJ
(question%7gGI]
(refactor%@M@LS
*quest#JSA2A
*view%@?.Cp
(statement#;HI_/
(tongue(FVUH/
'$%F[;l8
"test(IIg@J
' @ask%@J@Rp
)condition%I7pCA
)fault%Jp/IA
*inite#6RIfS
)perf)JoA/J
)shape&JBp>J
*wap%fDf=J
)test(IAq@J
*his(AJn@S
)wh)B8oJA
(aside%?<gB8
*k%K6o@J
(document&NJ@IJ
(explain&pJ7JA
(fix%?Zn?A
(generate)IIoAA
(mark%8AgAJ
(nothing+I@o@J
*un(A@hAA
(optimize#J/S]J
(question%97dA]
(refactor%@;]?A
*quest#A@fRJ
*view&I@oIA
(statement&IIoRA
(test&@IoIJ
)ongue(SQf@A
'$(@7pJJ
#his"gABIJ
' @ask!(ZLFJ
)condition%[&ZXg
)doc"4IJLg
)fault%?QSHp
*inite"8AIaA
)judge%o6UB8
)make%^8j>/
)negation(6q0PS
)perf&S6SnJ
)say%fJg68
*elf(IMDA/
*hape%T:L5J
*wap%?M8TJ
)test%S.[Kg
*his%k7TO8
)wh(S.j5]
(aside"@UdBA
*k"d8;.g
(document%<HA@g
(explain(fIKAA
(fix#8dIi8
(generate"B/CCS
(mark#12JH]
(nothing"R.;I]
*un%0>LBp
(optimize%ADApA
)rder(]7HMA
(question"n@B8S
(refactor%[;ZHA
*quest!JN&6p
*view%7@i@S
(statement!#nr8&
(test&JAo@S
)ongue#d:T:8
'$!_4HNJ
"wh#gIA@]
% @ask"o?L@]
'condition)W.@@S
'doc"gAIJA
'fault%Io7;S
(inite%f7IJ]
'judge)J@MS&
'make&Ff[BJ
'negation'/@K9g
'perf%W@>ZJ
'say(q@?@A
(elf*DSJ]&
(wap%QF?Dp
'test%EJ6A]
(his#j:6HS
'wh&t-A?J
&aside%_X=LJ
(k"p.J6g
&document";[@?S
&explain%g@IJ]
&fix%S]P@J
&generate#]?DQA
&mark%IpHAS
&nothing#eIKZA
(un#DJ/MA
&optimize(A@JpJ
'rder(gIGJJ
&question"n7K6]
&refactor%A=nk8
(quest";HCIJ
(view)@JEB8
&statement#BRQ>]
&test(A8gJJ
'ongue%p8B6S
%$(U+CSJ
!^#%6hZ78
# empty(J7AMJ
%gives%IgAAJ
%returns&IoJJJ
"+aside:document%D@?@]
*explain"fAKJA
*fix#ZY/ZA
*generate#81QMJ
*optimize&JIApJ
*refactor%?M7UA
,view%@?a@A
#mark:ask%f.;@g
)document#_S6Y8
#noun:document&EAB@A
)explain(q@@?A
)fix(@e8BA
)generate%?LIDS
)optimize%IAAfJ
)refactor#D]76A
+view(JANHJ
)test&@@pIJ
#question:ask"RHC@p
-explain"ZPD7]
-review&8INJA
#request:ask%KJ[4S
,document#VI8AJ
,explain#g6^AJ
,fix&?o99A
,generate&BAIEA
,optimize(A@8iA
,refactor%KV@HJ
.view%@7WIJ
,test%I?oIS
#statement:document)N@JIA
.fix"8fTf8
.optimize'J@SgJ
.refactor%AN?RA
.test*J7pJJ
"0(IRInA
"@ask%?AC@g
#condition%Zf69J
#doc%WRT6A
#fault&7oTIJ
%inite#7IVIg
#judge%BINHA
#make%BHREA
#negation%S_GHJ
#perf)IA@pA
#say#]8C?g
%elf#[6Tg/
%hape%8EBKA
#test(IIoIJ
%his%@D@[J
#wh%f?B@]
"a%/H]i8
# bit)7NJAJ
%few&IJoHJ
%line%NJA@J
%test%J/]KJ
#ccept(J7JMJ
) an%J@JNJ
)s%JpI8J
#dd#B?[;A
& a%@?g;A
(n&(J8MJ
'caching%HJJ<J
'docs&NJAHJ
'jsdoc%MJJGJ
'sorting(H@JMJ
'the&GoJAJ
(ype(GNJIJ
%icione&N@AHJ
#ffiche&@d@<8
#ggiungi%D?@CA
#joute#B7fDA
) des%IIgIJ
#llow)HAJNJ
%so+I@JEJ
' accept"J@JDJ
%ways)JnJ@J
#m(AJI/g
#n&L7@N8
%chors%J<JAJ
%notate%E@JJJ
%y&A=L@p
& issues#AIMJA
'way%JFN8p
&one%JfJJA
&thing)JAEJA
+ that(J/NJA
#pp(IpI@J
&ly%JEJJA
#re%@7DAS
& there%7@KAg
&n't strings%J6JJp
%regla%Jp@IA
#s%YJADJ
% a%p7J;A
%sert&J8p@J
#ttachments(J@IDJ
#udit#JJD9J
( trail+JJFNJ
#vatars(J7JDJ
%oid)J8JpJ
( the%AAJgJ
#ñade%N@@BA
( comentarios&NHIJJ
)un%IIJNA
"bad(JgHAJ
%sh(IYJEA
':(JdJJJ
%ts%J7gIJ
#dd&A@o@J
#e)J@E@J
%st(J@JGg
%tter(J>IgS
#igo(JIIgA
' please%J@IoJ
%tte%L0]HA
( einmal%JJNHA
)tests%@IoJJ
#lind&J@N@J
#oilerplate%?;7:A
#reak%g*@JJ
%ing&BEAGJ
#u*p7I@J
%ild%I[H;J
( a"JAHNA
%tton&JpJGJ
"c'est%I?DRA
( quoi%RJH@g
#ache#AIJfJ
%n#I8IHg
& be&AoIJ8
'i%@7NA]
'the%8JIJp
)is%8<?gS
'u%W@JFS
'we(A(Rg8
'you%rRIH/
&'t(JoJ@J
&not&JnJAJ
#hange%IEAJJ
) the%IEAAJ
)log entry%N@IIJ
%e(A7N@S
&ck%AAq@J
( for%JJ;JA
)the"7Jr7J
)whether%JJ*JJ
#i%?I[g8
%rcular(JoI@J
#lean%K;7AJ
( up#L28AA
%i(JIIEA
#o)o?B@A
%de(??:MA
' for(JJGEJ
(it&IJIEJ
(review%JINHJ
(splitting(JIIeJ
%loca%;@IDJ
%me(g@IIJ
'nta)E@I@J
&ment%f8?Ig
* the&EJIJA
*s%HSNIA
+ please&NJFJJ
,welcome%GJMJJ
&o)p?JIJ
&pare(JAoIA
'leta(IHJDJ
*e(J?JMJ
'osition api#JMJHJ
%nnection&JpA@A
&st&J?IJp
&trolla%AHNJJ
&vert%JNJIA
* to"JDJ@A
%py&JNJ.J
' paste%JMJ7J
%rrect%FJNIA
* ?(J/MJA
+the#IgIJJ
(ggi(AoIIA
'ige(Ig@JJ
&s%JgJ8J
%uld%U8PZS
( be(JLIp&
)i&J@JAp
)this&.C@@p
)you%h;FJJ
%ver%JJpHJ
(age%J8pAJ
#r(J@M@J
% please(J@N@J
%ea%HHgCJ
' una%JGJNJ
'te(IIAMJ
) a%IAAMJ
%itique%JIMJJ
%on(JJA;A
%ud&J@@EJ
#ss%IK@E8
#uál%8JJJp
' es%8JJJg
#zy(@7B@g
#ómo&o&IJS
"daha&@3?dA
%s%.a?18
%ta(JgHAJ
#e%El?'8
%adlock%J8EAJ
%bería(7fIIJ
&ounce%@?Ij/
&ug&IoI@A
%compose)JEJ?J
%dupe the%IE@JJ
%masiado&@<@QA
%scribe%Q@f@A
+ it)5JpJJ
,the#_A.@J
,what!nJ8JJ
#id%AINJA
& i%A@NJA
%e(;L?GA
%fference%JAJGp
- between%JAJHg
#o%.81hS
% i%JJI@p
't%JJJo/
&the#A@IiA
&we%JJ.]]
&you%AJN@A
%c%ER@@A
&kerfile%JHJNJ
&ment fixprice(N@I@A
&s(NI@AA
':&EJAJA
'tring(EAJAJ
&ument"DR@f8
+ the"EAJAJ
+a%EJJ@J
+e&N@JJA
, cette&EIJJA
(ment)N@I@A
, this(MI@@A
(nt%NAIAJ
%daj&D6@<A
( komentarze(NJJGJ
%es%7AM8p
' it"..N.]
(the#/fA@]
*is&7/KAp
'n't%7fJSJ
%ku(N@JJJ
%n't#;P?eA
%uble)JoI@J
#rag(J?JEJ
%op(JMJ@J
' the(JDJ@J
%y&JEJ@J
#uplicate(AmJJJ
#á%@eE?A
"e%88JJp
#0382)Jp@@J
#ach&NAI@J
%rly(J7JeJ
( termination(JGJoJ
#l(@fAB8
%i5)oJAHA
#mpty%JgAAA
#num%JAHCg
#quals and%J7JEA
#rkläre(eJJAJ
%ror&@I?EA
( handling(J/IMJ
#scribe pruebas#IJgJJ
%lint%=k@IA
%t ce&87C@p
&á&AJNJ8
' bien%AJNJ8
#very%BHAoA
(thing(IMI8A
#xit(JfJ@J
' code(JfJ@J
%pain(oHHJJ
) this(oHIJJ
&lain"t5,6p
* the%p@AAA
+why!nJJJ8
'ica%qHH8J
(que&o@IJA
'ícame(o@J@A
&ose&JJJ<J
&ress&AE@AA
%tend%IIAMJ
&ract%JNA@J
* the"JNAIJ
#yes please)J@N@J
"f%JNI@J
# strings&JEJ@J
#eat:(J.ANJ
%edback"AIEJJ
%wer&I9@nA
#ile&JpIAA
&l%L7@DJ
' in#M78LJ
&ter&I6ArA
%nd)J9N@J
' bugs%J@EIJ
&ish%@JANJ
%x&IpIIJ
& the%Ip@IJ
#lesh)J?IEJ
( this%J@INJ
#onksiyonu tamamla'I@JDJ
%r(IDI@S
#ull table(AJJdJ
%nction(J8JMA
+ that%J/JNJ
%zz"JAp@A
#xi(@o@@A
& this(IoI@A
"geht%ARDRA
' das#J/IgS
(nur&JpI@J
%nerate%K7dD8
+ a%I@dN8
%t%@W@OA
& rid%@9@eA
&ting&7nI@S
* nan#@Y?@g
#ithub(JJ8DJ
%ve%Y:_68
' me%f>U5A
'n(A8gJA
's&JoJ8J
#o)BAEB8
% through%IJ;JJ
%doc(M@@@A
%od%JJMJ/
#pu coalesced*J7JoJ
#rade(IID9A
( this&J@N@J
&phql(J@JNA
#test&J@pAJ
#uard%JMJHJ
"half%@o?nA
' of%JpI8J
%ndle%AQ@DA
) the%JoIIJ
%ve%AJDJ8
' i%JJDJ/
%z%@B@oA
& que%ICIeA
&lo más&JEIIJ
#eap#JPJgJ
&vy%J@JoJ
%lp%i?AAJ
' text%NHJIJ
%p(JoI?J
#igh(I8JfJ
#ot#JIJgJ
%w"H-I?p
& about%7AoLA
'big&/JIJp
'can&JJHpJ
'deep&AJHJp
(o%SAOAg
)es(AAMJA
'is"86E@J
'many(8JIJg
(uch'JJI/g
'often(/JIJp
'solid&AJNJ&
'to&8J@Jp
'would&ANGJJ
"i%]'SCA
# can't%p'JAJ
%don't&o1IJA
%have%fI9AS
%need(J5RNA
%want%I'fEJ
&ould%YD9A8
#'d%N'K=A
& like%M@L>A
%m&@>q?S
%ve(gAJ@A
#f&8pJ?]
% the%JgA?J
#l&9mJCA
#mpl)J/JNJ
'ement%IJJEJ
,a%I@@NJ
'émente%IAIEJ
&rove%M@=oA
#n&o8QLA
% the&@DJ*J
%dex)JAHq8
( ?+JJHp8
)on(JAJ2A
%finite&JpJ7J
%line%L7IfA
) comments%MGJAJ
*the%IDJAA
%sert"L@73J
%tegration%JJgIA
&roduce%IDJ@J
, a%IEJ@J
#s%78CIg
% #'AJHJg
&a%8JHJp
&index%JJFAp
't#A.D7g
&my%JJMJ8
&that%JJH8p
(e%I7AAp
)re%%DARS
(is#/ICAg
%n't&J/JJp
%so(A8IAp
%t&/%D@S
#t&'AZ]J
% each(J@p7J
&knows&JNJ/J
&should%D?A;8
&would(J1]BJ
%'s(ApJ7J
%erator&AnJ0A
+ invalidated(JpJ6J
"janky#J@JfJ
%vadoc%NII@J
#cstress,J@o@A
#est%A6SAg
#query*JEJ@J
#sdoc%M@JIJ
#udge(@JDAJ
%nit#JHgJJ
"kafka%AJIIg
%nnst&[?E@8
#ijk(J@N@J
%ndly"D]8D&
#ommentare#M@IJJ
#ürzer'IDJ@A
"la%2Y6^/
%yout thrash)J@IoA
%zy%J@JoJ
#e(AoKI8
%aks ?(J/DJJ
%g%oJJ@J
%ss'@:@eA
' clever(JMJ/J
(indentation(JEJ.J
)o(J?JfJ
%t#?S?Ag
& the(JEJA8
&'s%A*fAA
#gtm(JJN@8
' ?%JJMJA
#ift&JEJAJ
' the(JDJ@J
%st%CdD5S
' or(J@I?p
#o(A@LEA
%ad(JJfcA
' test&JJp?J
's(J/JgJ
%ck%@6fnA
%g%J8J<J
&in&IZAEA
%ngo%JMJAJ
%ok%A@NJJ
' for"IADJJ
's%AW@AA
%s(JoIAA
%wercases(J7JfJ
"maak#6d6a8
%ch&7E?LA
' das(AGIVA
%ke"?qP9/
' a(H?S;J
(it%?V.[A
(sure&NHS=J
(the%8U.S8
*is&?g@3J
'file with%J@8MJ
%p&JEJ8J
%trix#8a?/A
%ximum)JoJ7A
#eaning&pHIJA
* of%gHJJJ
%mory%JgM%8
) leak%JpJ&J
%rge%@q=7S
( broke)ImIJJ
#igration&I7INJ
%nify(J@JoJ
%ssing%MFIEA
* docs(M/IJJ
#ock&J@AEA
' the!J@pIJ
%re&@AIoJ
%stra a*JpJ>J
%ve&IEJ@J
' the%INJ@J
#ust%8eHAp
' not"JpJJ/
%tex*A@IAp
#y%CK:YA
% ide(N/JJJ
"n+1)J8ApJ
& here&J&JpJ
#ach dem(Ao?IJ
%pisz&B@RN&
#eden(k?G@8
%ed%g7[AJ
's#CRId8
%xt+J6JEJ
' update(J6JEJ
#ie%foI7A
%t%a3>78
&:%N;G@A
#o%RWH=8
% default)A<JIJ
&magic&J3JJJ
&such%JfAJA
%n%pRIAA
%t&Qm@>]
& working&AoAAA
&e(E@JAA
' the&N?JIJ
&hing%7<gAJ
%w+J7JEJ
#ull(Jg>Hg
'になることはありますか,J@@@p
%mba(J@JfJ
#ão(RfI@A
"o%ReC-J
# que(J.KHp
#ff by%JoI@A
#kay%]SG^8
' so#RJGhA
#n(@K>_/
%e%?DAQJ
& component(JEJHA
'more&I,MEA
'query'J7JgJ
'thing)JNJ6J
%ly%8[@f8
#penapi(MJ.CJ
%timise&JHJpJ
)ze&J@JoA
&mize this(I@@oA
#timize este)@HIpJ
%timizza&A@@oJ
#ur%B)Dn8
%t)JoJ@J
"pass&JEJ7J
' by%JDJ@A
'e)JEA@A
%thlib%JDJAJ
#erché%f8@AS
#gtap(J@g@J
#hpdoc%NIJIJ
#ipe style%HNJIJ
#lease"fOV@/
) check"JADJJ
+omment&GJNJA
*look&JAEAJ
*make%@A@hJ
*write%HJgJJ
&se refactr*@E@@A
%s#g[C78
& fix&@pIJJ
#or(f7IIJ
& qué&p8IJA
%urquoi%f@HAS
#r feedback#JIMJJ
%a que)p@JIA
%eallocate&J@JoJ
&ciso(JJJGp
&fix(J?IoJ
%int(@IJNJ
( a&7AJNJ
(s%JoJHJ
%ogress(J@ADJ
&misify this(JDIAJ
&perty%IAoJJ
&s&I?L?p
' and&@6L@p
#tal(J@N@J
#ull&@@JEJ
' the%JNJ?J
)o)JGJNJ
%sh%@W@?J
%t(:MAH8
& a(<AIJA
'the#JMJHA
#ytest#J8gJJ
#ásalo a&JEJ@J
#řidej&E,?<A
) komentáře(N@J?J
"qu'est&I@E?S
) ce%H@E?]
%al)8JHJp
%e%n.6j8
& fait&pIJ@A
&lle&8JIJp
) est&&JIJp
&ry(JAIDA
( for%JAJ<A
%ick%RJo@A
%é#Q@D@]
& hace'gJIJ8
"race(IAE@A
' condition&IpAHA
%te%JIM@J
#ead%J6JqJ
%d(JIp@A
&is&J8J@p
&uce(JIJoA
%factor%?i.@A
+ the*I<8JJ
-ool%JlJJJ
&ormat#JDJAJ
%gex&@.@rA
( for%AAJEJ
%lis%AHNJJ
( ce%@INJJ
%move(IDA@J
) the(JNJ8J
%name)IEJAJ
%place%IES@J
* the%I@p@J
%st'IAJMA
%try(J8JDJ
&urns(JoJIA
%use%J@JoJ
( the&J@JnJ
%view%J]2@J
) the&JJ3JJ
'sa%AIMAJ
(e%J@M@J
%write%I;[IA
* the%J0gAJ
+without&JNAAJ
#ifattorizza(@EA@A
#oast(J@N@J
%lling hash*J7IoJ
#spec&J@o@J
#un'IAJfJ
%stdoc#M8AJJ
#zuć#J@MIJ
' okiem&A@E@A
"safe to&JJFJp
%me%@1@;J
&ple&J@JEJ
%ve%JJJ;J
#chau%A@NIJ
( mal%A@NIJ
&rijf%8?fDA
* tests&IIpHJ
%ript(J7ANJ
) that%J8JNA
'vi#@@fM/
) dei%JJpHJ
#e%7o@?p
%curity&JAN8A
%ed%IAANJ
%mpre(AfI@J
%para(AEIAA
)te%JDIJJ
%t%JAJ?p
&tingwithcopywarning(JoA@J
#hould%-i6[S
) be%Jk@!8
*i(@6B?g
*take%J:Jg&
+his)@HIJp
*use#JMJJ/
&w([7@NA
' an(J/IMJ
(me%gAnGA
's&IoIAA
#iempre&JoJ@A
%md%JIIfJ
&plify%JMJ@J
+ the#JDJ8J
&ulate(JJp&J
+ a(JJg/J
%nce%Jf@@]
#low(JJ/gJ
#mart pointers)JEI6J
#o(f@JAJ
% this#eRJAJ
&what%AEIJJ
%me#DYd18
' words&NAAIJ
'thing&I&CNJ
%rt%I9@pA
' by&J?JEJ
'ing)JoJ?J
#pec%JIo@A
&ed#@@]eA
%iegami&pIIIA
+ questo%oIIJJ
%lit%@EJIJ
%ot&A@NJA
' the(A@DIA
%rawdź(A@M@J
#ql%Jo@;J
& injection%JnJ8J
&インジェクションされます&JoJ@J
%ueeze some(J@IgJ
#tack overflow%JgA@J
&le&JpJ@J
&te%E=AKA
( the&N@JHJ
'ic"IHM.g
) analysis%IYN@A
%esso+AEI@J
%ream)J?JoA
&ict&I<JJJ
#ummary&W@I?A
* tags(DIIIJ
%pport&JIANA
#vg(J@JDA
#wagger#MIJJJ
#ync&A?Hfp
"table#@/]MA
&s%J@JIp
' or%J?J@p
%gs(HQADJ
%ke%@'BEA
's!J8JpJ
#e&@3@lA
% zwaar)J?JoJ
%ar&JHN@J
%ch debt)J<J@J
%ll#V777g
' me%Q7DIS
%st(JIg@A
' flakes(Jg/JJ
(that%J8gJJ
*e%J8pIJ
'e%AApIA
's%@[e@A
( fail(Jg/JJ
*or#JAgAJ
#hat&o<I=A
%e%:g-[S
& comment%q8JIA
'docs'GMJAJ
'linter&ESA>A
)st)I@JEJ
'phone&J&JpJ
(ipeline'JfJ@J
'query(J8JfJ
'regex(fIJ6J
(ounding(J;J8J
'same%?1JCJ
'test%7^88g
+s&J98pJ
&re&71@k8
( must%J9@fA
('s%QoAAA
* a&[o?IA
%is#JL>ZS
' has%M0JAJ
(is&@BAo8
(method%JNJ&J
(needs(K;J1J
%reat(IJEGJ
&ow random(I@pHJ
#idy%JEJ@J
#l(pJ@AA
% dr%gIIAA
#oo(@EAYA
& clever%JDJAJ
'long(JEJ8J
'many%?M?QA
'slow&AAJpA
%string(J7J<J
#race&pAIAA
&nslate%h>JIJ
%ie(J@JEA
%op(@:@fA
' de%J@JgJ
(imbriqué(JEJ8J
'po%@:@nA
) pesante*J?JoJ
#une'AIJfJ
%rn%IBA;A
' the#HJJDA
#wo&An@QJ
& pointers&J?JpJ
#ype%HL@;8
' annotate(GMJIJ
'script(IPJEA
&o)IpAAJ
#á%AREf&
"ugly(IDJ@J
#i&JpA7J
#m%7JG<]
%a(A@@q8
%lauts come%8oJJA
#n%&9KDS
% enum(JNJ?A
&filtro'A@IDJ
&test%JJoHJ
%a%)#jn8
%defined%ApJJ8
'r%g@IJJ
%e&<7ASA
%it*J@pAA
' converter&JHANA
(tests!JJnJJ
%tangle%JMHJJ
+ this!IDIJJ
&ested%J@p@J
#pdate&NRAIA
) broke%InJ@J
*the&NAIIA
%rość)AEI@J
%side down)JnJ@J
#sa%@<@eA
& le&JEJ@J
%e%@N@e8
& #&AEJAA
'a&J@JnA
(n)J?JpJ
'of(JeJAA
(ptional#JDJAJ
'the%JDJAA
&memo(AB@eA
&rs%An@(J
&s way&J@JpA
#tilise&JEJ@J
"validate%I@DJJ
+ the%JAINJ
&ues from(JfJ?J
%riables%JNJ%J
#ectorise%J8JpJ
%reinfache(JDI@A
&ify%@?i@8
) the&A@p@J
#oeg&E@@BA
' een'HIJMJ
"waht)p/JJA
' does%p8JJA
%lk#Q8MHA
' through!X8NJ8
%rm start)J@@oJ
%s%f6C@A
& genau(gAHJ8
'macht%pJIJ8
'passiert(AAHJg
%t(f@C7A
& does%g@IJA
*t(gJI8J
#e"?HiZ&
% have#R]MG8
%'re(J;JIA
%lche&8JHJp
%niger&JA@nA
* verschachteln'JMJ7J
#hat#R7M@S
' about)8JR/p
)m%opFJ8
)re%@IMIJ
(do#[IC8/
*es#fAHAS
(happens%&8NJg
(if(88IJg
)s%RIHJg
(makes%pJIJ8
(type%8JIJp
(unit%8JIJp
(would&%I_JA
''s%fI77]
) missing%A/KN8
*the%IZ?7g
's&pAHJJ
%en%e[69J
' offline&8pJJ/
(should(?JJIp
(would%A&JJp
&re"n.Z7]
( are(8JgJ/
)do"gA>@S
+es!SA>Jp
)is%AJ@Jg
)should(AJHJg
)would%8J;JJ
%ich%[I@7g
( is(AJIAg
)of%&IN8g
%o%R??@p
& calls'/JJJg
%y%oI>@]
& do%o]I78
)es#ff>J8
'is%pJ@@8
'not&8@JJp
'the(pAIJ8
#ie%o6H7g
%ll*AAIAp
' it%JAI8p
(this%AJIAg
%th%?oABJ
'out(@9JoA
#ofür(/JJIg
%rks)8pJ@A
( only%JpJ8J
&st part&JJNJ/
%uld(>@DAg
( a%A@B?p
)be)JKIM&
)you*HQ<@S
%zu(f@?@S
#rite%C6[D8
( a%8?[D8
)down"MJJHJ
)it%HNAIJ
)the%I.INJ
+is#HM/JJ
%ong%Ip@JJ
"xctest)I@oAJ
) please(IIo@J
#ml&%NJJJ
#unit#IAgAJ
"y%//MJg
#ou(JoI@J
"za&@<@ZA
%pytanie)J@JnJ
#u%@:@nA
% viele(J?JfJ
#ły(JoJ@J
"ça&7S?n]
% rame(J6JpA
#ok&@<@nA
"è thread*JAH@p
"всегда)JoJ@J
"глянь&J@N@A
"добавь%*@SJA
%дай)E6@:A
%пиши метод(I@JDJ
"есть'@@D@S
"исправь(IfI8A
"как%f7HIS
"напиши"D6Q<8
#е%ofI?/
#ужен&76o@g
"объясни(pIIAA
#пиши*<JJAJ
%тимизируй*AHJpJ
"переименуй%JDIJJ
#окрой)J@o@J
%чему&o@?@S
%ясни(fIJJA
#ри*Jo@@A
%оверь(AHMAJ
"разбей%JNJ@A
) на%IDJAJ
#еализуй&I@ANJ
"сделай&@E@:A
#лишком&@3?nA
"что%f6D5]
& делает%pJHJ8
'значит%gIHJS
"こ%lQ;.J
# の%m[:-A
"な ぜ&U.>@p
"も#J2@fJ
# っ#A9@fJ
"ク%@0@cg
"コ+nS?HS
"テ ス%JJfIJ
"メ(HJpIJ
"中&IoIJJ
"为%].H[J
"二&JnJAJ
"什&RAHHp
"代%79D[A
"优(A@IfA
# 化%A@IpJ
"修'AfIIJ
# 复&Ao@IJ
"内*JoI7J
"写#6;U2/
# 一'JJ/MJ
%得(IMM=A
"减(J@JoA
"列'8eL@8
"太(@9@oA
# 慢&J@JpJ
"实(A@JMJ
# 现(A@JMJ
"実 装(@AJDJ
"审(A@MAJ
"帮)J@N@A
# 忙)J@N@A
"提 取&JNJ@A
"数 据&@QInA
"普 通%@@IIp
"更%@n?nA
# 新(AoIAJ
"有(.@E@S
# 什%.ALJ]
"查)JAIpA
# 询*J@IoA
"死*AnI@A
"没%J7JEA
"用(/<I>]
"空(JfI@J
# の&JoAAJ
"符(JfJ@J
# 号'JfJ@J
"结%@i@>A
# 果(AhH?A
"能(@6Df/
"补';@SIA
"要(AAJ@p
"解 释(f@IJJ
"请(o@AIJ
"这&eRA4S
# 个&o0>>]
%样(8@BIg
%里&nfHI/
"遅(J@JpJ
"重(ADIQA
"需 要(AJGJp
"高%JIJoJ
# 速(J@JoJ
"결(@3@:A
"너(@DI@A
# 무&AEIRA
"무(8[Hp8
# 거)A7IpA
"문)9EB@A
"버%JpIIA
"부)ApIAA
"사&J@@EA
"성 능(@I@oJ
"이([.E6S
# 코&S?E@J
%함%JM?AJ
"주%NAIIJ
# 석%MJIIA
"쿼%JAIpA
# 리&AAIpA
"테%JJf?J
# 스%@Jf@J
!a"1:>VS
" #*ISpGJ
#0%GoAJA
#bad(A@D@J
%etter&8?An]
%inary'JJJ2A
&t+@N@AJ
%rute#JJdJJ
%uilt"AJHJp
#callback&AIJN8
&ncel(I6JEJ
&se+IApHJ
&tch)AJNA/
%lass)6<@Ag
&eanup%GDJKJ
%omment%CA5D]
&sa%pJJ@8
#deque(JGJgJ
&scription(NAJ>J
%ocstring%NJJHJ
#failing%J/pHJ
&ke)J?pAJ
&ster,JJJp/
%ew(MGp>A
%ile"6gA;J
%older&J@ANA
%unction&>M&C]
#generator%L5?Sg
%ood%AAIHp
#hash#JGJgJ
%eader&NJJGJ
%int(J6JNJ
%ook#J1ATA
#leap%JJgGJ
%ibrary)JJHNA
&mit%AI@Bp
&ne(E7A:A
'ter&H@JNJ
&st%-<?MS
&ve"JJAAg
%ock%JA>Cg
&ok%/JNJA
'p'JAGIg
&t%S@JoA
#mail%J8JNA
&p&JBI)]
%ethod(H@JNJ
%illion*87IoS
%ystery&p8J@J
#name(JNJGJ
%egative%JpA@A
&w%7I@e]
%on%fJIAJ
#parameter%GBJNJ
'ser%GJJNA
%erformance(J?AfJ
#query*J@HoA
#readme&NJJGJ
&cord%IMJ@J
&gression%HApG]
%ule%JJFJp
#second(A#BtA
'urity%AANIJ
&maphore(A@J@g
&t%JAnf/
%horter(JMIA/
%ingle%J-ArA
%low%JJp/J
%pec%JJpI8
%tream&J?It&
'ing%AnJ/g
%ummary(;8JIJ
%witch%JNJJ8
#table%IMA@J
%est(G/o:S
%imeout&IJ8EJ
%railing%JpJ?J
#unit"FJpIS
#warning%M[@?A
&y)J@HNA
#year#;8AgA
"11y%AAMJA
"b(IAeIJ
#!(J/oIS
#$)R8oI8
#er(ApJA8
#frage%e6@s&
(…([6@h8
&…&f6@q/
#le(J(8EJ
& to(I98EJ
#or…(J7]DA
%ut&KAW-J
' the%a<B-/
*is*IJN@8
'!&]JLI&
'$%]JLI/
&…&THa=A
%ve*<@JAJ
' each)EIJI8
(it+N7JAJ
(the,<JAIJ
'$%H@[DA
&…*<IJAA
#stract&?HJLp
&…%6HJLp
"ccept+J7JEJ
(s(BgI@J
(…%8oZ08
&ss(@g>dA
(!(@S?eA
&…(7eIT8
%ordance with#J0BDJ
(…%Ld/CJ
&unt&AJS<8
)!&AA]</
(…(AAS;J
&…&@AT<A
#ep…%.[IEA
#quire%gAJJ8
(…&pJIJ/
&…%gJJJ/
#tion'@@ADS
( that%J8ADJ
&…)A@AES
%ual…"o.?@p
&…"f[>?S
"dap…%f<JI/
#d%;?RDA
% a%B#]EJ
'n(0AAMJ
&docs&NJAGJ
*trings&NHJJA
&it%EJJHJ
&jsdoc%MJAHJ
&sorting&HAJNJ
&the(Ig8HJ
'ype,HNAHJ
%iti…%I5JkJ
&…%I=JkJ
%ress)IoAPJ
(…(Io@YA
&…%Io@eJ
#icio…%M.@DA
&…%N@AJJ
#mi…#7fSBA
#va…%JDJ@A
%i…%JJHIg
#ım adım)p@I@J
(nlat,p@I@A
"f(@.[DA
#$(I.SEA
#ter&IpGJA
' 0%JgA@J
(free(JmJAJ
(the#ffAA8
&…%ZfGBA
"gain%.?[pS
' and*J7JnJ
'!%8e7UJ
'$#@ZAgJ
'st%S@nIS
) a%JJnJA
(…%A8h?S
&…&@?oSS
#e#JAAMJ
#giungi%E@@BA
(…#C6@DA
&…%E@@BA
#ree)JnJAA
&…%@n@EA
"head)BIoK/
'!'@@eL8
'$(AJeJ8
&…&>JfN8
"joute%D?f@A
&…%E6f@A
"l&[T?m/
#gorithm%i?7QA
+$%]AAo8
(…(T@@eA
&…%_@@YA
%u…*A@I@p
%ún(J8MJA
&…'A@MJA
#l(B8Aq8
% above)N7JAJ
&cores(JHJeJ
&of%BEH[/
'ver#HDAdJ
&the%J@NR/
)se&J3HfA
%!&[mJJJ
%$%[dHIS
%e*@@oBA
%ocates(J7JfJ
)ions%J@gAJ
-!"J?JpJ
-$%J?JfJ
(…&J5Qng
&w(GJJMJ
' comments(GJJNJ
'ed&A3B-g
(…&A<J7S
&…%='Ikg
#one%AJHAp
&…%AJdAg
#phab…)JEI@J
&…*JEI@J
#ready%AoQHg
)!&AJHJp
)$%JJHJg
(…%7IQSg
&…%6oQGp
#s&1c><S
%o+@Q@EA
& need%JAAE8
#ternatives(JJGJp
(…&AJHJp
&…(AJGJp
%hough%ISAeA
&…%JgAHA
#ways)AoG@]
( 0(AoJAJ
&…*AoH@]
"m%I]B.J
# i&oJ@&]
#ou…&IpAAJ
"n%@R,Ng
# empty&BnA8/
&num#AIJAg
&rror%@g#;p
&xample%E7JL8
'perienced&ANIJ/
(lanation(iI@>A
%hour&p#AnJ
%index(@@HSp
'terface(JDA@A
%order([JJ;8
#!'JfJ@J
#$*AoI@A
#alysis%I>DfA
(…%[FDR8
&…(:.Ke]
#ch…(J1J.g
#d#hIQK/
% a&66RLp
'gain(J?JfJ
&cons%A?M>p
&delete(JMJGJ
'o%JDHJJ
&hashcode&J@JEA
'ow&pJJJ/
&i&oJHIJ
'ts#M]GJA
&list(A@N@J
&not%@7HJp
)e%&JNJJ
&return%L6ANA
&tell(7AERA
(st#J@gIJ
'he(@SI;A
&we&JoAAA
'hy)pJIJ/
%$(/JJJg
%roid(Ap8HS
#idad…'JDJ7J
%mat…&JJlLA
&…%JIlLA
#nidato$(JEJ7J
&…&JEJ7J
%otate(@DAIJ
*!(GMJJJ
)ions#L;@@J
-!&FNJIJ
-$*FNJJJ
(…(@E@IJ
&…%BE@@J
#other(Jf@8S
(…%KdB:A
&…%<l@'J
#tes+J@W@8
&…+S@N@8
%w…(8SIAp
#y&8BE8S
% good%JJNJ/
&issues"JIMJ8
&more&/tH/J
&way(J@N8J
%!(I<H@]
%$#JCGJg
%one(@nB@J
&…(@dC@J
%thing)AAEJA
* that(J8DJA
*!&JJ0pJ
*$%J].gJ
(…(J@<SA
&…(JIEJA
%where%D@HJ]
(…%N@IHS
&…(M?IJJ
"part)]?N?J
'!(]>N@J
'$(AHN@J
&…&[:E48
#i&0BIAp
% ?%8JIJg
&design%8JMJ8
'ocumentation%NJAHJ
&for(I7@iA
%!%.;Q1g
%$&?<R1J
#p%7R@3]
%eler)6JIJp
(…(6JIJp
&…%QgFJ]
%lie…#fZAAJ
&y%J<JAJ
&…%QfS8S
%reciate a%SJMH8
(…%V7iF/
&oach)8JNIJ
*!#IJMIJ
*$&JJNGJ
(…&AAN@S
'v…%fALHA
&…&KIb>A
#ro…(AJMJ/
"qui&pHJJJ
&$(g@JJA
%í&h7C@&
&!(i6C6/
&$&q@C?/
"re%;rI,A
% cut(JeJJA
&missing(E7JIJ
'y%8JMJ8
&outdated'M/fJJ
&shown(GpIJJ
&the&A?sI8
)re%/7MA]
)se(gJKJ&
%n't'JGIAg
&…)BP@Ap
#gument%of>6S
*!(oII@A
*$'fHI?S
*s%NTA=A
+!&MgA=J
+$&N[A>J
(…(g[?,S
&…(hQ@5]
#ithmetic%ed9C8
(…%eZ8:8
&…%eZ0:8
#ound(I9I<J
( this*J@@EJ
&…)I9IEJ
#ray%?p??g
' no(JEJ88
'!#@e?R]
's&J=JqA
( for%JFJoJ
(!%JCJ0J
($(JMJ0J
&…%Rh,AJ
%egl…)JpIIA
&…*AoIIA
%i…)BnJ@J
%ow&IEA@A
' function%JMJHJ
&…%I<A;8
"s%BIcEA
# a%[:Z9/
&n%JHIBg
%comments%<JJJJ
%described&HJANJ
%well(JR?DA
#hamed of(JINJ/
(…(JJMJ/
#k(J/RNJ
%s&SZ@mJ
#sert%@Rp6A
( on%A8pAJ
(ions(JJp88
, for%JJpI8
(s(@Af?]
(…&@gm?J
&ssment(8IMIJ
(…%AIDIJ
&…%6oq6J
%i…%AeNA8
%umptions(MHLHA
-!&NIDG/
-$%MINI&
(…(EHLG8
&…'DHLH8
#ync%A<I@g
' await)JEIAA
'!%D?IAp
'$'KHIAg
&…&A3H@g
"t%@dT[A
# 0(Rf?]/
%all%V7H/]
%once%8@Ieg
%the(@fJKA
'is)p7C?J
#!&f7E6A
#$&f6E78
#tachments&J7IEJ
-!(J7JEJ
-$(J7IDJ
(…&J7JEJ
'k…%Rn=Ig
&…%IY?<S
%empt%[hJ@8
(…%Zi@7/
&…%Dp@7&
"u&E*@2A
# lieu&JEJAJ
#ch&@+mWJ
& ohne%JAIAp
'schneller&J7IpA
#dit%J6D2A
'!%J@N@J
'$&JAN@J
&…(J7AqA
#f(RT;4J
% wenn)JpJHA
%!(%;E6S
%räumen(IMI@J
&…(RM@@8
#sgab…'JDJ@J
#thor"agFI8
&…%BgFKS
%o&J7IEJ
& save&J@JEJ
&ma…)AJoI8
&…,AJoHA
"vatars$)J@JEJ
&…*J@@EJ
#ec'Shd68
%rag…&pR@B/
&…%pf?B&
#oid(S8IoA
' the%JAJgJ
&…(S0IfA
"wait(7a>@g
'!%%q??p
'$%7j66p
&…(7V>@g
%y%IqA,g
&!(If@?]
&$)JoA?S
"ynı sonuç&@s@,A
#rı*@<@RA
"ñade%L@@M8
' comentarios&NIIIJ
(un%IJANA
&…%LIID8
"ğır$(JHJfJ
!b%IgA5p
"ack(@d?2]
&!(L>ADA
&off&J8JEJ
&up(JANB8
&…%@fN98
#d%.o^6J
% input&8ApHJ
%!(JJNJ&
%g…&JnJIJ
#la…(IoIAJ
#nco!%A?It8
'$&8IIb8
#sed#aAI@8
' tests&J?pIJ
&…#D@e?J
%h(JPJDA
& too'JdJJJ
%i…&SAFAp
%ta(AJHJp
#tch#]@Jf8
&…#S@Jg8
%s&JAp@J
&!&J@p@J
&$(J7g@J
%tery)J?IpJ
(…+J?JoJ
&…)JHIpJ
"dd)J@p@J
%!(J@f@J
%$)J@o@J
"e#8KDBA
# a(@3@KS
&ble&I(8EJ
%better%JIJ8p
&igo%JIIp8
%called&N%RH]
'se)JnJAA
%done%AoJ@S
%faster(JJI8g
%grateful%n@NJA
%idempotent(AfJAA
&terative%J<JAJ
%null)AoIJ8
%possible(J7JfJ
%simplified(JNIJ/
&ortable(J7JDJ
&ure#JAg7J
%true%]RMJ/
#au…&JNI?J
#cause(BHIeJ
) of)K7InJ
(…&AIJmJ
&…(JIInJ
#deut…%<IIHS
#en(pZ@?J
#fore%o=SMJ
( i&RIEAJ
*t(S7MR8
)the%SAp7A
&…%o=MAJ
#haviour%8:f6g
+!"MAAIJ
+$#M@A@J
(…%9*g,g
&…(K)g6J
%ebe)Ip@@A
(n%JeIJJ
(…%JnIJJ
&…+Io@IJ
%ind(gS@9/
( the)nfI@/
+is%gIJJA
&…%oq?8&
#i(7f>Rp
%m)JoI@J
%ng%pJJJ&
&…&pJJJ&
#low'RQ@V8
' 0%J?JoJ
'!&QS@E8
'$"Gf@DJ
&…%H_7;8
#mängeln&8JNJA
+ ?(8AMJ8
#nchmark%I@pAA
%utzt!%&JJJp
#rech…+JEJ.J
&…&@tE#8
#side%M?IJJ
&…%M@JIJ
%t%7@EFp
& practices(JJNJ/
'way&8JJHp
#tter(61If]
( names!HNJAJ
(!%ACGS]
($%ACG@g
&…(7BHn]
%ween%ff=@p
) a(AAAAg
+nd&&JJJp
*the)pKII8
)!%/ASIg
(…%feG6g
&…&RJH@p
#zpieczne!&A@HJp
&…%JIIJp
"ibliothek(J7I@p
,!(J7J@p
,$(J@I7g
(…(JAI@p
&…'AAI@g
#en%AJMJ8
#g(8??q]
% o&A>Ggp
%!&J?JpJ
%g…%gJHJJ
%o(A@GoJ
&!(AHHoA
&$(AHIpA
#nary%@6@r8
&…%@67t&
#r'.2KGS
% göz'J@M@J
#t)RN9AA
% heavy%8NJJA
%te%ShJ7&
' einmal%JJMIA
'!%;3L5A
'$(C;B6A
&…%hBS&&
%wise(gAI8J
"lin…(J@M@J
#ock&:AGJp
'!%JJGJg
'$%JJHJg
'i…#A7Hgg
's%'opFA
(!&<B]>J
($(/Ag?J
&…%'TcOg
"ody(>@REg
& please%J@INJ
&!%IR@EJ
#ilerplate%IEA)A
-!%IEA9J
(…&IBA<A
&…%I8S<A
#ok(8oA@J
&in…!HpX:8
%lea…&A<FAg
&…%J<HAS
#rr…&IpAB8
#th#.V>1]
%tleneck%@@Iog
,!&@?Ip]
,$%JHJoJ
(…%JHH[g
&…%7@?Wg
%ão&7o><A
&…(@[H<A
%ón(J@JEJ
&…+I?JEJ
#und(A[If/
'!(8f@o/
'$(8[Ao8
'aries$"JgAIJ
)y(JJYLJ
*!&JSFNJ
*$&JJ=NJ
(…&JpOAJ
&…(AfQg/
%ton)@Q@EA
&…)II@EA
#x(GgJCJ
"ranch%IHKh8
( run%gJJJ8
(!"([M@S
(es(S2R7A
(…&J1I7p
&…%H*SSS
%uche&AIoJA
) ich%AIfJ8
(t&/I@fp
) 0%JIAoA
(…%&@fog
&…&.?nfJ
#eak(R]V-/
' down%gIIJA
(the%?r[%J
*is%p:GJJ
's&J7p@J
&…%YHj/&
#ing(B;RI8
' it%JEI7J
&…%B)cHp
#oadcast)J?JoJ
&…*J?JoJ
%ke,InI@J
' it(ImIJJ
'n%Ino7A
(!"Ieg/8
($&Ho]8A
'r&JSJFp
&…)@nR6]
%wser#JJHJg
(…%8JIJp
&…&8JIJp
#utal!&J@E@J
&…%I6t6A
"u+p@I@J
#cket)J@JNA
&…)J7JNA
%l…&p@J@A
#ffer%S@AM/
(…&A@Ho]
&…&R6?t8
#g%-dUR8
% in%ISe@J
&report&J'JgS
%!&7Rq?8
%$%%nT6&
%s*J8EAJ
&!*J/EBJ
&$%I@DKA
#ild%Bj!NJ
' a#JAGMS
(is)HpJ7J
(test%JI8NJ
)he%?b>AJ
'!)Jo&LJ
'$%J]%]J
'er%dAAEJ
)!%dAAEJ
)$%YAADJ
(…%dBJCJ
's%JI8NJ
&t&AIHJp
' in(AJHJp
&…%RT!Eg
#lk(J?JoJ
& insert#JAJeJ
#ndle%JJJ?p
#t(GiA0A
% every&JqJ%J
&for+J6JEJ
&it*GpJJJ
&not%gHJJJ
%ton&6nJ<A
(!(I?JEJ
($)J@J<J
&…&QRJ<A
"y"74_;S
# a%JKo.J
%date%JI@EA
&efault%JGJEJ
%eye)J@N@A
%line%g7IIJ
%one&IpAIJ
%tests*J8nIJ
&he&JnFA]
'is(J.gRA
#te%^KJJ/
"öl!)JEI?J
"łąd,@o@@A
#ęd…)AANJA
!c*J@JEA
"$*J@JEA
"'est quoi%[@H@p
&…">/:Zp
"++20!&JEI@J
&…%JMJAJ
"ache&n6IJJ
' here%pJHJ8
(the#@AJfA
'!#f57C]
'$%]>8S]
&ing(H>IiS
)$%IGIgg
(…&H=JrS
&…(Z>H^]
#da(D@@[A
#lcol…&o9BA&
&ulation%KA][/
-!%BBff&
*or&JAINJ
,!%J@AMA
,$&JA@NA
(e#IJADJ
(…(J7RW8
&…(I0Th/
%l(R[>Jg
& it&8CI@p
'this*ASGJp
&!(J6AqA
&$(AF@hA
&back(iA@B/
*!(f>IM8
*$(g>JMA
*s%JEJ@J
+!%JDJ@J
+$(JDJ@J
(…&^:@D&
&ed(/@f?p
( ?%8IJJg
(!(/JJJp
($(/JIJg
&s(I8QnA
' this%AJIJp
'!)I9JnJ
'$(J@JnJ
&…%_9PHS
#mb…(JDJ@A
%e(/JNJA
#n"0oRP]
% be*@qA@8
&i%%5E]g
&run&JInIA
&see(?AHLg
'omeone%fJ:IA
&the%8JIJp
(is%%<Ap8
&u&U@AFg
&we(82eZA
&you&p]?G8
%'t%ohQ#8
' follow&8NHJJ
&…%[WX,8
%cel(J7JEJ
( button#I8JMJ
(!(JHIMA
($)J@HNA
(lable(J?JDJ
*tion(IpJ@8
(…%?oAE8
&…)@RHEA
%not(IfJ@A
&…(JoJAJ
#refully)J?NJA
+!%JJNJ/
+$%AJNJ/
(…(JIMJ8
&…&&ANJS
%r…&q7BHJ
%t(7K@3J
&$'AJJ;J
#s(@Ij@/
%$(AJNJ8
%e(Cdl6J
& ?(AJGJp
'for.I8pHJ
'insensitive,JnJA8
&!(BfG@]
&$)IoIA8
&s&@8qAA
' for&IApHA
'!(JAMI8
'$&JAW@8
&…&@AqA/
%o.A8o@A
& de,A8o@J
%t'gAJJ8
#tch(@.qAA
'!)]@NA/
'$*S@NJ/
&…([7p8A
%e…#JPJDJ
#use(Af?7g
&…&@o6IS
"e(]H:GS
# code(.DBZ8
%que%?7D@g
#nt)@nAAJ
#rt…&8oE@&
#tte(nT>IJ
' fonction%Q_7G]
(valeur)p@IAA
&…&pKPGA
"hain#JDJ8J
'!%J;JJJ
'$%J<JJJ
'ing#IiJ>J
(…&JoJ?J
&…%JrA6J
%mp!'KdJIJ
%nce(JgJJ/
&ge%5Bj?J
( anything%fIIAJ
)it!dr,f8
)the&AD>Ip
(!%BREI/
($%BIDQ8
(d%B?Ap8
(log(MJJGJ
+ entry(M@IHJ
(s%J7K2S
) are(7oJIJ
)!%g-A3J
)$%f0D:/
(…%3>CLA
'ing&J*JJS
&nel%oO?nJ
)!(A@J@p
(…%oO?eS
&…"Gda88
%que%EJJ7J
%rge…(AAJeA
&…&6o8fA
#e%o5L;8
%aper!&A@JnS
)$&8@In]
%ck"QdkG&
' for%JJ<JA
(it%JJ2CJ
(missing'JgGJA
(that(JJmJJ
*e"@Ai7J
*is)AJN@J
(whether&AJ<JJ
)ith%JJfIJ
'!&T@E@/
'$%g@M@&
'ed&pJIJ8
(…(gJGM/
'list%@J/NJ
(…#AJ1MJ
's(:/dCJ
( this(JJGJp
&…#[?gV/
#oice%8J?Kg
&…(A7ID]
%o…%J1?D]
%s…&C?JE8
#unks)A@JnJ
&…)JAJnJ
"i(7?8jS
#!%7Z?e]
#$&@[InS
#rcular(JoI?J
(…(JoI@J
&…(IR@<A
#ężkie*JGJpJ
"laims$%AJMJ/
%mp(2AJJ]
&…&)AIAg
%rify%pHIJA
(…#gIIJJ
&…&pJHJA
%se(f1@?S
'!&A7IIp
'$)K6IIp
&s%1:?:]
' and(:7AIg
(for)JAAEA
'!%;9]>S
'$%1C[@8
'e([2H1/
($%88gIJ
(s&[*In8
)!%J2JdJ
)$&I'JoJ
(…&Z3R[8
&…&T*@BJ
%use!%AqJ7A
($&ApJ@A
(s%JEIIJ
(…%JEJHJ
&…%At@4A
#ean%T2C0/
' it&A<JAJ
'!#gHAM/
'er!(JDI?J
(…(JEJHJ
'up&P?IqJ
)!'IDI8J
(…%Y:?gJ
&r'^2IIJ
's&pIJL&
&…&]3AJ/
%ver)REJ7A
(!(JMJ/J
($(JEJ.J
&…(REI%S
#i)J@IEA
%$%J8SDA
%ck&g7AE/
'ing%HSJDJ
&…*IoJAA
%ent&@U@*J
(!%8e@*S
($%An@;A
&…)@SR38
#ock%I?pL/
&…%J?^D/
%se(Ae@7]
' the&JoIIJ
'!%@oIBA
'd(IoJ?A
's&oSIA&
&ure%fn@6J
) ?#/JJJg
)!(/fIIg
)$(@oJ@A
(…%flI?J
&…([eI@S
#ue%g@JJJ
& what&p.JJJ
"o(o60@g
#bra(JoJ7J
#de%BE;A/
& 0(IfI@J
'?&pHKI/
'and"eIJJJ
)y%/MKJA
(uf(@<C@A
'for(AJHDJ
'in(AJNJ/
(s%J6pJJ
'more(JMJHJ
'please&JHIEJ
'review%AIMJA
'smells(JIMHJ
(plitting(JHInJ
&!&T(:98
&$(K(9BA
&s%iJ?J8
'!#MJJGJ
&…%qI?C/
%ice%[;C78
(!%S<C58
($%];B?A
&…%f;A/8
#llection#A@JeS
(…&Z/@oJ
&…&FE@TJ
%oca%2@IDJ
&r)I8JNA
'!(I8JNA
'$(J7JMA
&….@9IE8
%umn(Cf?@J
( #&IpA?J
(!%II?Cp
($%I7>Mp
(s(AH?g8
(…&BI?q8
&…(Dd5RJ
#me(fhH6/
& from)pJJJ/
'out(8fJIJ
'this(/JJJp
&nta(N@I@J
)rio*3JAJJ
,s%JINJA
(ário%2JJJJ
,s%9IMJA
(…*<BB@A
&s%AB@?p
&…(3BC?S
%mand%Qb6A/
(…&Ib?98
&ent#TGCKS
) above%3JJJJ
*claims%AJNJ&
*here&FJJJp
*is(C&JMJ
*la&lAJJA
*on(@JNIA
*parser&FpJAJ
*saying%sJ4IJ
*that(DJAJA
,e%EJIJA
,is)<JIJ8
*w&NJJGJ
)!(;?LL8
)$%9HMM/
)aires(N@I@J
)ed%HMJ@J
)s%;PC:J
* ?)FJNJJ
+are&IpHJJ
+for%MJJHJ
+in&EJIAJ
+on#C/D?A
+to"EHJJJ
*!%/AC0S
*$&;F>;]
(…%DHCBA
&it)AJJHp
(!(J@IHp
&…%V@CAJ
%o"o?@@g
& o%gHJJJ
%pare%%@fDS
(ison&JoJ@J
(…%.cQTS
&ile(JeI@S
)!(AeI@S
)$(JfI7S
)r(@nJ7S
* happy(InJ@J
(…(@eHY]
&laining(JJMJ/
-$&AJNJ/
*s add&NJIGJ
(…%0gEH/
'ejidad%8JJJg
(te%JIINJ
* the%J@JMJ
(xity&&:I[]
, of(8EJ.S
,!%&IHpp
,$&&@I]p
(…&/2?E]
'icated!"JEJAA
-$%JEJAJ
(…#JDJAJ
&onent#I;KC/
+ per&JEJGA
+!%JIhQA
+e(J@JN8
, de(JAJM8
(…%@:TN&
'se(J?IDJ
(ition*JEJ@A
(…(@E@:8
&rehension%JN@AJ
/!&JNJ8J
/$%JNIAJ
(…%JEJ@J
&uted&pJIJ/
*!&pJIJ/
(…&oAI]8
&…"#VYM8
#n%.Z@Jp
%cern$&J;IE/
(…%A2DD&
&urrency%8ApHS
- test&JApHA
(…&AoS@A
&…%.a?L8
%dition(InAIS
+ between%JpAHA
+!&R>Ip]
+s&pAKHA
,!"@JkFA
(…&oZJQA
&…&nZAYJ
%fig(%jA?]
(!&JoJ?J
(urable(I?JEJ
.!(J>JMJ
.$(J?J;J
(…([@@D8
&…%[e51g
%nection%@?oeA
, is(Jg/JJ
-mid&I7pIJ
,s%A@@f]
-!(A7IoS
(…#ZY5eS
&…%?QQ@p
%s%@@L>p
& of&A6E?g
&erta)AoI@A
(…(JoI@J
&t)JBI-p
'!%@EA@]
'$%@DA?]
'ant#?aJQ8
* time(JeJ@J
*s(K<J?J
+!&I<JIJ
(…#Bg@G8
'raint(gPJ;A
,!%]YJ:A
,$&pXJJA
(uctor%A)AEJ
-!%72JCJ
-$&@*JCJ
(…%]9@3A
&ulta(I@@gA
*!%f@@[8
*s)A@IoJ
+!(J@IoJ
+$'J@JfJ
(…*R@@pA
'mer%J8JgA
(…%]7Jp8
&…%H:7[g
%tention&@A]mA
,$!HHpl8
(…&@A]nA
'xt)J<J9J
) manager&JNJ8J
(…'A2ICA
&inue!(J@IDJ
&ract%JIpHA
* test%JJgHA
(…%JIgHA
'ol%eJAJJ
)ler%K;J7J
,!%JDIAJ
,$#K;K7J
(…%Q8D;J
&…%72eL8
%verges%gJAHJ
(sions&J@JoJ
- at(J7AfJ
(t"@j>B8
) to%JMJ@J
(…%Q[7h8
&…%IQJi/
#pies)J?JoJ
($(JGJgJ
&…(J?Kp8
%y%J:H:g
& paste*JNJ.J
&!&J-HN]
&$&J#Ii]
&ing&JJJmJ
)!#JJJdJ
(…(JJJdJ
&right*N@JHJ
+ header(N7JIJ
&…&E@JXJ
#res&J@JnJ
'!%JHJgJ
'$(J?JfJ
&…%IQJoJ
%rect%SfM@&
) ?&S&NJA
*the%HpIIJ
)!&[/NJ8
)ly%JJNJ8
(…%BRE68
'ggi(AfIIA
(…&Jo@IA
&ige(MI?@A
(…(M@?AA
&…&CeM6&
%s%JgJ7J
#sa&oAK@8
& serve&oJJI8
%t(&JJJp
&!%/JJJp
&$)/JJJp
&s%JF@oS
%ì&AJNA8
&!(AJNA8
#uld%I)B6]
' be(AEH[A
(i*8IJAp
(this%.:L8S
(use%AHJIg
(you"h2G.A
'n't(JIJHg
&…#I0BVJ
%nt(^@RS&
'er*IoIIJ
)part*A@IEJ
(…(6Z?;S
's&Ip79J
&…%en4M&
%pon"A[p7A
&…#@ff@/
#ver(J@gIJ
' the#J@gJJ
'age,J7p@A
*!(J8gAJ
*$(J7pAJ
(…*J@p@A
'ed&A8EIS
) by%JAdGp
(…%A8DIS
'ing(IJ8oJ
* index&JJ&pJ
(…(IJAeJ
's(Jp8IJ
&…&AQqGA
"pu&J7JpJ
%!%J@JoJ
%$%J@AoJ
"r(J@N@J
# please)J@N@J
#!(J@N@J
#ash%SJe@A
'es%6]A@p
) when#HgJIJ
(…%?p@@p
'i…'AgIJJ
&…&6od6S
%zy!%JGJoJ
#ea%I?pBJ
& una&JIANJ
&te"H?[EA
( a%I@ANJ
(s(SoI?A
&…%Heo?A
#itique&JIEAJ
*!%JINIJ
(…&JIEJJ
&…(J@NBJ
#on)@R@3]
& job(@RI1g
#ud&J@AEJ
&!%J@JEJ
&$(J@IEJ
"ss&ID@*A
% variables%JDJ?J
%!'JDJ8A
%$(JEJ7A
#v(@RH<S
"urrencies!!JGgN8
)y%IY@NA
(…%-QeDJ
&…%-RfEJ
#stom(J9AEJ
(er%[R?W/
*s%7Z@V8
(…&[Z?M&
&…)IS?N8
#t%?a@Z8
%!&JoJIA
%$'JeJIA
#z%Ig@JA
#ál&8JJJp
& es&8IJJp
"ycl…(@VA7A
#press%JAf@J
&…%JAo@J
"zy)7@A@p
"álculo%AJMJ8
(…'8JMJ8
&…%AANJ/
"ódigo'I;BJ8
(!%h'BR8
($%S78pA
&…(J38J8
#mo&f&IJ]
!d'hier(JoJ@J
"a)ApC@/
#fü…&I@oHS
#ha&@<?d8
#i+A@E@A
#ngli…&J[NI&
&…%7nE@S
#rk(II@DA
& mode(IIIDJ
#s%P?DBJ
% mal(A9MAA
&skript%oI@IJ
'o*A@NJ8
%!(7E?BS
%$(@A?D]
#ta&GoHL/
& for'JJ/MJ
'of+AoJ?J
'structure(J>In]
&!)J7BNA
&$*J@ANA
&base&I(RXS
*!&gDS@&
*$&SEAA8
(…%I'Inp
&class&@E@;8
+ for(JIAE8
+!(JMI?J
+$&JNJ?J
(…&@C@E8
&…&9'H^]
%e&9m[:A
&!(KH@EJ
&$(L?R;8
&nb…)@8IoJ
&s(II@EA
'!)JIIEA
'$%JHIEJ
&…(6IYhA
%os%JoIYA
%um%8oJ;A
'!%J@J<J
'$&J@JEJ
&…%AoI<8
#y&]oI@A
%s%7AALg
&!(/JJJg
&$&&JJLp
#zu&.INM8
&!(.@MM8
"b(Ae?@]
"e#@MJGJ
# chaque%EJJ@J
%requêtes(J@IpJ
#ad#8CDA8
& code(8CMJ/
&lock#7d:.g
* ?(JRHAp
*!#@PU7]
(…%7oD%g
&…%@fM%S
#bería%#t?DA
) ser(7aII8
(…&#j?DA
&…&-s?BA
%ounce%@@@a8
*!(JJJ2J
(…%JTI<&
&…(@BDL/
%ug(@oI@J
' this%AoH@]
&…&7oL@A
#cimal(8fGJ]
(…).oFAg
&…(I]F@g
%ode%fIIIJ
( this(fI@IJ
(…%J@REJ
&mpose$'JDJ@J
&…&R*?<A
#dupe'IDAJJ
&…'IDJIJ
#ep(AIHRg
#fault(J8@DJ
) exports&AEIIJ
)!%/GJMg
)$&&HJEp
(…&79@ES
&…'7BIDS
%i…&IIINA
#i%L@fHA
% test(JJgGJ
%xa'AV@6A
#l&p?K?J
%ete(@I@;S
( the&A]NH8
(!)I0GE]
($(J8JEA
(s%IlJMJ
(…(JdJAJ
&…(@[?;S
#m*gfJI&
%ais%7U6m8
(!%@*?eA
($%@3?eA
&siado pesado(JGJpJ
(…%@;@[A
&…(7D6d8
#n(16XTg
#part…%JAJ;J
%endencies(IEI@J
. in%JMJ7J
+y%%k@5]
(s&@SE@A
(…%#kB6p
&…)%LC@g
%recated(B0?Ag
,!*J8IJp
,$&J8IJp
(…)N/I?]
&…*N8?@]
%u…&6oJ@g
#que)JFJqJ
' instead&JGJpJ
&…(JFJpJ
#r)qL?6A
%e…(JgJ@A
%ive&o7JIJ
#s*A0t6A
% failles(J8NIA
&tests*IIoIJ
%conto&pGJJJ
&ribe"U7n?A
* it*>JpJJ
+the#hA7IA
+what%mJAJJ
*d(H/]MJ
+ in'H8JMJ
(ption.N@AHJ
- for(NJ/IJ
-!*NAA?J
-$(M@AHJ
-s%N8JHJ
(…&W6R9A
&…&b?R78
%erves&N/J7J
* a%L:J>J
(…%M9J6J
&…#C2@dA
%ign&>EN8A
(!(>LNAA
($*GLNAJ
&…(FLMAJ
%s…(a@I7A
%tru…%@gH.g
&…&AnI8]
#tector&JAN@A
(…(J/N@A
&…&@@N7]
#velo…#AJHLg
&…(Ag@JA
%ia(ApI@A
&…*?RE7A
%rait(JfJ@J
) être(IfIAJ
(…(AoI@J
&…(AfJ@J
%uelve%7fI@]
&…&7oIAS
#ze(d_A.8
& functie&m@[BA
"ialog&AoJ@J
&…(IoI@J
#ci!)J7N@J
&$)A8N@A
#d(IIDAA
% i)J@NJ8
#e(qL@.8
%se(i?IY/
' funktion%C?IeA
'n%f<D@&
( code(Q;B@8
'r)pIHJA
&…(h08Y8
#fference#S?IHg
, between%]?IHg
(…%]G[A]
&…%B?QBp
%ícil*E@I@J
)$&N@J@J
#mens…%Jn@AJ
&…&JnJAA
#rectory%JpJAA
(…%7hI28
&…(@gI9A
#sabled%IA8NJ
(…'JJA;J
&…(J@AEJ
%count(IfJ7A
&…%InI9g
%k(@,JiA
&$(JHJg8
#t(H2DP8
% netjes)JJNJ&
'ull(AJHJg
&sneller(AAIoA
#vide(.MJ8g
&si…(8oJIJ
&…(7j@-S
"o"oK8l/
# better&JJJp&
%i)8RHAp
&n%pJIJ8
&t%AEHf8
%the*o@RC/
(se%gJIJ8
(y&pAJJ&
'is%@g?lJ
%we*pA7JA
&hat&/]NJ/
%you(/INJS
#!%q?Gf8
#$%qIFfA
#br…*AJNJ/
#c&E7IAA
% comment)NHAIJ
-s&FJJNJ
%!%D8JJJ
%$%D8JJA
%ker(J?JhA
( compose"J>HDp
(file&IE@9A
, for%JIJEJ
,!(JDJ?J
,$%JDJ@A
(…&IEAAA
&…#@8?jJ
%m…*N@@@A
%s(MJJ@A
& for%NJAAJ
'that%DJAJA
&!(D?T?A
&$)E7K?A
&tring)EHAIJ
+ and%GJJNJ
+!(MI@IA
+$(MIAIA
+s(EIIIA
(…)NH@IJ
&…*E@AIJ
%ument%07I]g
* parser%?@]fA
+this%7JJJg
*!%MJJ@J
*a%DJA@A
+tion%MX@AA
/ for*NIAHJ
0generator&F[JMJ
+zione&NIJIJ
0!%MIJHJ
*e%NIJJA
+ cette&EIJIA
+d%D?I@]
(…(D?IIS
'ment&N@I@A
+ this%NII@J
'nt%NAI@J
&…)E@IIJ
#daj%E?@EA
&…%D@@DA
#es%oA?HS
& ##f.?AS
'https%/JJJp
'it"%.i.g
'my(JAMJ/
'not"IoJ@J
*hing#JgJHJ
'postgres"AIHJg
'the&o[@A8
)is%f@A7S
&!&t9@?&
&$&b:@@8
&n't&RZ@o8
(…%ReHZ&
't*JoJ@J
&…%Ro?m/
%t*kH?68
& deze&pJI8J
&!)k@??/
#ing(n]IJ8
'!*pAIAA
'$(p8IA8
&…(n]IJ/
#kume…&EJJAJ
&…)E@I@J
#n't#J0DZ8
' like)&KMJJ
&…%98De8
%e&@GDE8
&!&J7NN&
&$&J7LN8
%t&e)>e8
#ppelt ist(7MIJJ
(…&Hb5-]
&…(Ha>7S
#s*JoA?A
% veces(]fI@8
#uble%Qp7A&
($&A3JRJ
&…%Qh9I/
#wn%Eh,OA
& the%D/@nJ
(o(J7ApJ
&!&.s@-S
&$%7W@@S
&load%@Hof8
*$(@@fQJ
(…%6dmQ8
&sides of(8JMJ/
&…%-PhPS
"r%pIIJ8
# of&pJIJA
#ag)J?JEJ
&!&J@AEJ
#ifts(JoJ@J
(!)JoJ7J
($)JoJ?J
&…(IfJ7J
#op the%@9@c]
&!&SHJE8
&$%gHJE/
&…%>IAf]
#uckansicht$+J@@EJ
#y(?NA1J
%!&AjJ&J
%$%AtJ%A
#überschauen(I@N?J
(…(IIN?J
&…*B?N?J
"u(RUD6&
# mir(p@IJA
#bb…)@W@?A
#plicate+JmJIJ
+s%J'JEA
*ion%J<J@J
-!%J<J@J
-$%J<JAJ
(…(7NH/A
&…&6bH/8
#rch(eT?7A
&…(o^??/
#żo(@8@nA
"ziała%]fI7A
($%AoJAJ
&…%p]I.A
"á&@eE5A
# uma*J7N@J
"üzelt!)@r@68
($%@t?68
!e(8RI@g
"038…)Jo@@J
"ach(EIQQA
& call%JAJfJ
(olumn%EJHJ8
'field&NIIIJ
'other&JpA8J
(ver(J@g@J
'step%<AJJA
#rly%@2@gA
' returns(J<JAJ
&…(@J@gA
#ts)HoHRJ
"dge"J@k?/
& cases%JAh@8
#it…%@IAMS
"en&+U7aJ
"ffect(AdJJJ
(!(JmJJJ
($&AmJAJ
(s(J<J@J
(…(J3JIJ
&…%@WI?J
%icient%JHIpJ
+!&AIIpJ
(…%JIIpJ
&…&JIIpJ
"ige…(R<@PS
#n*7&ZM]
%bauen(J8INJ
*!)J7INJ
*$(J8IMJ
(…*J.INJ
&…)J8@NJ
%e&6U+V]
& eigene(ADJYJ
&n&1cZ?]
&…(^OHG]
%mal)@@W@A
( drüberschauen)JINIJ
&…(I@b?A
"kle)B6R<A
&!&D,e38
&$(B,e;A
"l&eSF7S
# await(8IIJp
%código%@CIEJ
%mismo'AfJIA
#ec…&A@>Eg
%g…&I)JL8
%men…)@oR?A
&…&@o[?8
#i5*oJJHA
&!(fJJHA
&$(fJAIA
#se(I3IAS
& after&J3JJJ
&!*JEI?A
&$(JMJ?J
"m)pLGA/
#ail%A?RNA
'!%76RhJ
'$#@?RM8
's%Jo@:8
(!&JJI<J
&…&7HIWA
#ojis%JoIAA
#pty&IZmCJ
' case&J6JNJ
(input%AJ@Jp
(list(JfS@8
(state(J7ANJ
'!%7pFJS
'$(Ag>@]
&…&7ocBJ
"n(]C?XJ
# un(q>A@A
#code…&I%f<J
'ing&8A?Lp
(…%AJ=Mp
&…(7.dDg
#d)IQoB8
%!(If@K8
%$(@e@LA
%point#05LC/
*!&@@b@J
*$(?@VBA
*s(JJ/NJ
(…&.?KNA
&…%7>;WA
%s(Jfd@J
& up%JoI@J
#glish%i>JIJ
)$"<2JIJ
(…%fAIIJ
&…%M@IIJ
#ough%.a96J
( here(AJHJg
(!(AgMA/
($&J_D8&
&…&7q97J
#te…%fF?MJ
%ien…)JE@@J
%ry&NAJAJ
'!%NAJHJ
'$&NAJHJ
&…(MAH@]
#um(A<?8]
&!%JKJ>g
&…(@2LZA
#vironment%J?JEJ
(…%A?JEJ
&…%J?IES
"quals&J?JEJ
( and%J@JEJ
&…%BX@EA
"rgebnis%@Z@fJ
*!)JoJ7J
*$)JoI@J
(…(@eHRJ
&…&@ZGoJ
%ä…%@@fDJ
#klär)oI@JJ
(en%pJHJA
(…(h@?@A
&…'h@@@J
#r)ASIGp
%eur%JoIAA
&…'@RD@A
%o,IpI@A
&r%QfR:8
' al)Jo@JA
(go(JfAHJ
(handling(I(MC8
(in%7pJJJ
(on(JpJ?J
'!%7nGE8
'$(@QHEA
'i!%JANIJ
's(j7A>A
( and&NA8HJ
&…%JfD:&
#stel…(AIJNA
&…%In@D8
"s)7JIRp
#ca…&JIJnJ
%olher&A8IEJ
(…(A8INJ
%rev…%IApHJ
&ibe&B?IEA
) pruebas%IIpJJ
(…%C?RD8
&…%E7gAA
#presso&J@p@J
(…&J@p?J
#sa%f2?38
%e+oII@A
#t&c[9AJ
% il(fAMJ&
&la%8JIJp
%a%T6emA
& función%N=HRJ
%e&^IBQ&
& código%S7;n&
%o&7E=[p
&!(SJFJg
%r…%AEIJA
%á&CANJ/
& bien&AJNJ8
"t(@6a?S
#!'@?a@A
"val…&@INIA
#en(oHI?J
&t&pRI?A
'!&pAJ@A
's%HZHCg
&…&oPG8]
%r%p@OJS
&y%2XR^8
' call(JAJmJ
(time(JfJ1J
'one(AeJ?]
(…'8gJ6S
'thing&7WAQ/
, is%IWI/J
,!%KY6g8
,$&Cl@SJ
(…#7a8Y8
'where%IVIf&
,!(INJ7A
,$#@jI78
(…%IiJI/
&…%1TA[8
"wig!JJAfJ
"xactly(gARI8
)!(oIJJ8
(…(f@RIJ
&…(gJRI8
%min…#J@DJJ
&ple%_@YI8
) in%M8gFJ
)!#fJ7IJ
)s%LIgGJ
(…&a6m>A
&…%V7s=A
#ceeded&JIAmA
*!%JRAnA
*$%A[AdA
(…&JNAZ8
&l+A@IEA
'$(J?JDJ
&ption&I7lEJ
+!%I[d?J
+s%<?IAg
(…%:5c;p
&…&.[OUJ
#ecuted&Sp]4J
(…%SoZGA
&…&JoAYA
#ist%8gJAJ
'e%JpJHJ
'ing%1gS?J
(…%:f]?8
&…&(lJ@S
%t(Bd@ZJ
& code&JoJ@J
#pain this(oHHJJ
&…)oIHJJ
%ected#@f[@A
* 0%Jg8JJ
(…(IRf@J
&rienced(JNIJ/
&…&.k]6/
%ired(AJo@J
(…&@of5A
'y&JoJHJ
&…%@nn7A
%lain&q@HAA
) in(2JJJJ
*like&oJJJA
*the&p@I@A
*why&oJJJ8
)!#eJJJJ
)$%oJJJ8
)ing&EJJHJ
, what&3JJJJ
(…%rRG?J
'nation)q@@?A
- at(M7JAJ
.of)o@I@A
-!(eJJAA
(e'f@JJJ
)$%o@IAA
(…)r7@?A
&ica%iGIAJ
(it'@MIIJ
* join&.NJJJ
(…%i:?68
'que%oJJJA
(…&o@IJA
&ícame(oIJ@A
&…(hJI@J
%ort(?R.aA
(!(?oABJ
($(IoJ@J
(…&D3I?A
&se&JIJ<J
&…%8J-jA
%ress&@E@9J
)ion&TE@>J
,!%JNJHJ
,$%JMAHJ
(…(JE@@J
&…(JE@?J
#tend&H@JNJ
'sion&J<JAJ
(…%I3A:J
&…(?2@;A
%ra(J>JoJ
'ct%JNA@J
) the%JNA@J
(…&JNA@J
&…(@;@ZA
"ye(J?N@J
% please&JGNAJ
%!*J@N@J
%s*AINIA
& please)J@N@J
&!*J@N@J
!f&JEJ7J
" strings(JEJ@J
"-strings!(JDI@J
"a(fJJJ8
#il)Ao/AS
&!&Ao&J]
&$%8g7@g
&ing#AReAA
) test#CJf>A
(…%BfGKA
&les(J8NJA
(…(J8NIA
&s(AZH6g
' when&J6pJJ
'!(Ig5A]
'$(@p6A]
&ure&/8JLp
)!(//JMg
)$%J/JNJ
(…&/.SLp
&…%7Q]&g
%t)rIH@A
&!*r@>@8
&$'j@G7A
#ke+J?oJJ
& timers&JIpJA
#lls&IoJ8J
&…&@nN2&
%se)So@R8
'が返ってくる$&JoI@J
&…*IoIIA
%t…(<7I@g
#n+I8JoJ
#st#Q]QYJ
&!%p@Jf&
&$%pAJ]&
&er*8IIpJ
( ?(JJ@gA
)than"JIJAg
)way(JJIp&
(!&A?@o]
($%86Aog
&…)A@@oJ
#ut+8AIJp
#vor&AmLAA
'!#8di@A
'$%@eW7A
&…&@LN.A
#z%ed>e8
%!%p8JIJ
%$%pAJIA
"eat)I@JEA
&ure&F@gDS
(…&GAo:J
&…&FAe;S
#edback(AIDIJ
* on%8IDJJ
*!%JIMIJ
(…'8JDJJ
&…&AINIJ
%ling"J8NJJ
) about%JAM8J
(…%A@DJJ
&…(J2C7J
#hler(@ZE@8
&t!#MJIJJ
&…(1Pa7/
#rmer,8AIJp
%tig$&JHJEJ
#tch&JAoIJ
'!&JJpGJ
&…%@0ZoS
#w(V>]?8
% hints)N?J?J
%er%H<IlJ
&…&ICIlJ
"ft(]>JfA
"ichie…%IO?Bp
&…'RP?:g
#eld(;Q@9S
'!%NRAFJ
'$#MSAGA
's)IEJAA
&…&ED70A
#le%Q^PQA
& a%ISpFJ
'handle)Ap@AJ
'or%JpJAA
&!%RKFPg
&$%IBQ/p
&name%JfQI8
(…(JpIAA
&s"7TR<J
'!%@HIEJ
'$&A7REA
&…%7nQCJ
%l#D?@DA
& in%HAANJ
%ter&[mGU/
( and%pJpF&
)by(@A@EJ
)in*JIJmJ
&ro)A@IEJ
( por(A@IEJ
&…*IQ@NA
#nd"FW)m/
& bugs%J7NJJ
'the%J6;@]
&s(HJANJ
&…(G8EMJ
%e%;Z:ZA
&!%9@<JA
%ish&IJ@NJ
&…%?G[i8
#res(RoA6J
'!(Zf8?J
&…&ooA=J
%st&QRb'&
'!%I;t?&
'$&RDTA&
&…&RSW&8
#ve%ZB@dS
#x%]e_6/
% it(Ao@JA
&teh&Ap@IA
'hat%J3JJJ
(e%Jp@JJ
(is%JpJ8J
%!(oI@I8
%$&oI@@8
%all%J&NJJ
%pri…)N@I@A
%t…(f0[AA
"lacher*J<JHJ
%g(e7@CJ
&!&o7@LJ
&$&R7@NJ
&s)JN?@A
'!%A<JAA
'$%ADJAA
&…&TE@?/
%kes(Jg/JJ
(!*Jp&JJ
($)Jp&JJ
&…+Jp&JJ
%t%J*AdJ
&…"7<ACS
#esh this(J7IMJ
#oat%AAHJp
&…&A^G8p
%w*nJAJA
&!(mJAJJ
&$%mJAJJ
#y)IHJnJ
%!*J?JnJ
%$(J?JeJ
"older%Ad79]
( and%JAAMA
(!*JnJ@J
($)JmJ@J
&…&BX@Bg
%low)KE@@8
( my%/NIJJ
)the"b>HJA
(…(^eJ@/
&…)LVA7&
#nction qui)IIAEA
*!(9;@Hg
*$&M<@HA
(…%Ai-AA
&…%?g-B]
%ksiyonu([?@EA
(…(Q:?<8
&…(H<?;8
#ot…&@@Jb8
#r#U5eCS
% 0(J[%_A
&a(H.[_]
'll(J]28J
'n(oR@A8
&each*K.JpJ
'mpty%JpdFJ
'very&H7]p8
&it(JIHAg
&leap&ISpI/
&me+oH@AJ
'istakes#AJM@J
&n&oAJIA
'egative%@R@Ig
&por+AEJ@A
&strings(J?JNJ
&that%JIHJp
(e%L%nM8
(is(D5d:]
&users&JJJN8
%!(hDH78
%$&qB?A8
%bid…%IMJ8J
%each%JDJ8S
(…%JEJ/J
&ver%SfAl/
)!#fS/g/
)$&pJ8]/
(…%]fAl/
&…%[R@dA
%gets&JoJ?J
(…&KoJ>J
&ot&Jo@IJ
&…(KoR?J
%m&?b?9J
&!&7N?BS
&$&%E?K]
&at)B&[CA
(!%L77;A
($%JA7<A
&ula(pJIJ/
(…(gJIJ8
&…(K.[CJ
#und%MnAAA
&…#MH@BJ
%r(7N?IA
%t*JpJ>J
"rag…#1@JSg
%me([?Jg/
'$#J?]gA
'w…%AIIHg
&…%R@ReS
#ee(@d?DJ
&zes%IJ@oA
&…&#oGZg
#iendly condition%J?JpJ
*!(JEJ6J
#om%S6gC8
& a&&BCA]
'the(>gI:A
)is%E@7C8
&$%BR7Hg
%n…(gAJHA
"ull(A#JjA
& table%JJJnJ
#nciona&[m??]
)es!(ADJAJ
(…%Ig?-g
'ón%U:HD/
) ?&oIIJJ
*que(AIAMA
)!%Z;YZ8
)$"'<ZT/
(…#R15a/
&tie)M#H;A
)!&?@REA
(on#BK-TS
* called&/JJJp
+does%@EJAJ
+for%IlADA
+here(]IJFg
+into%IMIAJ
,s(QIGhJ
+please*JNJ5J
+that)IA8NJ
,o%ZIJMA
*!%S7eA]
*$#V-YAS
*al"IMHAg
*s(IEL?8
+ is(8JNJ8
+!&IES@J
+$%I;]?J
(…"E2>CJ
&…"D)8LA
%kce(o:@6A
(!'f;@6A
($%o<@6A
'ję*A@IEA
(…([9?<8
&tion%N5?fA
*!%M?RZA
*$%V?IHJ
(…%hS5J/
&…(^C5:/
%ziona'AHI@g
)e&@C?E8
* che&JJHNA
(…&7:>2p
&…%7N?9g
%ção&n:H:8
( faz(g@JIJ
)que)AIJNA
(!&7:R<A
($%7;Q;A
&ões menores&ANJ@J
&…&n'Q<&
"xi this&IoI@J
"ür(I%mMJ
% den&J/pJJ
!garantiert)A7IJp
(…(J7HJp
%bage)J7@oJ
(…(87JgS
&…)A7JnS
#te(J/pAJ
"b(J7JfJ
#!#J@JfJ
#$%JAJfJ
"c*J@IoJ
"ebe…&oAHJA
%ruik(JDJ@J
(…(I(AEJ
&…(I0JEA
#hen&@n@fA
&…*@Q?oS
%t%A[Cf/
& das%J.?pg
'nur(JgI7J
#na…)pJIJ/
%eral)/IJJp
)!(/JJJp
)$#8JJJg
(te%D&eJJ
* a%J@eLA
)or#>^HL]
+ it%FIJNJ
+!"KO]28
+$#HVS88
(…&7SHIp
'ic(f6IBS
)s%:BI7g
(…%[9@1J
&…%8TH@g
#rm…(8AIAg
#t%HfIP]
% a(/RAhA
&in%JZMA/
't#/f]AA
&rid%7U@o/
&the%o8@IS
(is%A8RfA
&what(g@I@J
%$(/JJJg
%s(S[@PA
& the(IpJ8J
%ting%#f@7p
) nan%7Q@7g
(…(@f@JJ
&…(7[@D]
"ibt&A@I@p
#gaby…(JAJeA
&…)AAJoA
#l a(JJGJg
#t)ARIHp
%hub&AJ?<]
&…)J@7ES
#ve%Z;_7&
& me%n?_78
'the&@NJ?J
&n&J%QE]
&s*JoJ7J
&…%Blf)S
"leich…%RbG//
&…&RrF9&
#obal'8DJAS
(!(J;J@J
($%JDAAJ
(s&JEJ8J
) i#JMGJJ
)!(J;JAJ
)$'J;JAJ
(…(J<IAJ
&…(/<J8]
"o%PSN%J
# ahead(@AoL/
%live&AINJ8
%over(gJ?IJ
%through(f@;@8
#!%&ANFg
#$(8JMG]
#doc(MAI@J
&…'MAIIJ
#es%OB9_8
#ing&h7TS&
' on&q.If/
&…%p%Sf&
#ne!(@pIAJ
#od%A@EAJ
& ?&JJNJ&
'enough%JJDJ8
'idea(JJMJ/
'name(JJGJg
'to&JINJ/
&!&JJNJ/
&$(JJMJ/
%gle%M@AAJ
( style!MIJ@A
&…#MJAJJ
#routines%fZG@S
, ?(AIHJg
(…(fZI@8
&…%[YK7J
#t)AoA@J
"raag$#D1Y?A
&…%D*V4A
%ceful shutdown'J@AMA
(…&A@AEJ
&…%JBHE8
%de&Qf^0&
&…%Hcs'&
%n…(A[o@A
%phql%A@IEJ
(…%J@JEJ
&…%A@JNJ
%tef…%lANIA
&…"m@EIJ
#eat*IIp?J
%e…(SRo6J
#id%JMJ8J
#oup#HV.;8
%wth&/JJJp
&…&#_JQS
"test#JIgJJ
&…&JAp@A
"uaranteed&AJHJp
, ?&A@I@p
(…%q@FJS
&d%@D@D8
' clause"JDJIJ
.s%JDJ?J
(for%IIJNA
&…%I<?<S
#est&J/pJJ
&…'8QgP]
!hace%Nf>8A
#ga(AIGo]
#lf%cE6M8
#nd#_]J.8
&le%?e,aS
( the&Ao@IJ
(r(q(QY/
) does(S<?AJ
)!(R?RnJ
(s&8oJIJ
(…&]WP5/
'ing&@'WB8
*!(I0@MJ
*$(J9@EJ
(…(J'MBA
&…%[BKU&
%gs&Ap@@S
'$%JgAAJ
&…)AS@6p
#ppen([/?f]
(ing(gJIJ/
(s#f87>g
) if%8JIJp
*to%SJLJ/
(…%pA@@J
&y(@Bj?/
' path(I1p@J
(with(JJNJ&
&…%]8TXJ
#rd)@3ARJ
& to*IEJ@J
#s(9oR?J
% no(<6J8]
&to,Jp?AA
%h'AP@hS
&!%@Z@eA
&$%Ae@nA
&code$%J@JDJ
(…%J@JEA
&…(S-@D]
#t(8JIJp
#ve%ABAHp
& a&'>MUA
'the%DD8>J
(o%gRlS&
#y&7nC8S
#z&@E@ZA
% que%JAJoA
%l…%IDQQA
"eader%9o@&S
( comment&NJJGJ
(!%CY?98
($#AZ@;A
(s%dJJD8
(…"fJJ;8
&…&bO@/J
%l…%Io@DJ
%p%8%Jb]
%vy&-a7mA
' for&7NJAA
'!(J@JoJ
&…(7B@fJ
#llo&I.@t8
' world%JJJEA
&…%I7Is8
%p(VQ?5g
& me%nf@7A
'text%MIAIJ
&!%eII@S
&er%R;8;J
(!"RE@9A
&…%I*&EJ
#re%gII?S
& ?%T5B7p
'i%g7Ap8
&!%]SS4]
&$%pRG>]
#t(7oR@J
%zelfde)J@IEJ
+ voor(J@IDJ
&…(J@IEA
#y&:AEJ8
"ier(gAA-]
& eine(/JJJp
&$%ppIH8
#gh%ZZfH8
&…)IIJ<A
#nt(J/JMJ
&s%M<A=J
'!&N9A?J
'$%N1A=J
&…(jB?>8
%zu$%@.oDA
&…%E-e9A
#stor…(I@IDJ
&…)I@IEA
#t%7fJcA
%s)IHJoA
& the)J?JoJ
"oist the%JEJAJ
#ld+&JbIJ
& up+/JNJA
&$(JApGJ
&s%EJIJA
' as"DJIJA
&…#DAIQJ
%e%IoIIJ
&!#JgHJJ
&s)@IN@A
'!%IfM@8
&…&@RE@A
#nest(A@EIA
&…&AIEJJ
#ok(ZSJD/
&!%J<SAA
&$%I*SAA
&s(B;I?S
'!)KEI?J
'$(KEI@J
&…(BE@?S
#ra(J@AoJ
#t)J?JpJ
% loop%J?JpJ
&path%J@ApJ
#ur&o?@mJ
&!(fI7[J
&s"IPJeJ
#ver&EZ??A
&…(DH?HA
#w!l6<#]
% about&AAoJA
're(gJIA8
&big&8JIJp
&can%8AIpA
'ome#g8HJS
&deep(8IIJp
'o%If>Ag
(es%gALA/
&i&@ANJ8
's"[@>I]
't%SBNA&
&many+8JHAp
'uch(AJJ/p
&often&8JIJp
&solid%AJNJ&
&the*p@IIA
(is%pI8JJ
'o%Q@@Cg
&would%RM=JA
%!&p?JJJ
%$&pAHJJ
"ttp%&JJKg
&s%/@@Eg
'!%JIAEJ
&…&/JJE]
"äng…%fn@PA
"ızlandır)J@@oJ
+!)J@IoJ
&ı)JGJpJ
&…+J?JoJ
!i"9?MIS
" ask'JJfJ/
#be*JINJ/
#call)8JHJp
&n%@(d]A
''t%p:GA8
%hange%gJHAA
%lick#8gJJJ
#did%[JLJ&
%on't%o*@JA
#get&]m@6]
#have%[?e0J
#inherited#gIIAA
#keep%1IIJg
%now%SJpJ&
#looking&pAHJA
#make(JJIg8
%erge(JJMJ/
%issing(A8MJA
#need&85RE]
#pass%JoFAg
%ress&@pHJJ
%ush(JJNJ/
&t&AJ@Jp
#run&o%?pJ
#see&pJFJA
#test%AI@Jg
%hink%A]DS&
#use)AIIAp
#want(@Af2A
%ould&IEAK/
%rote&8@NJJ
"'d(;;8@A
% like&:ER>A
#m(f5J?]
% not%/JNIJ
"ch(@6S7g
#i'f@@?S
%!)n@I?]
%$&o%@?p
"d(If8:A
#!&IoA8J
#$(IfAAA
#ea%g/EAA
&!(JJMJ/
&$(JJMJ/
%mpotent%/][0]
(…%/ff0J
&…&&RRCS
%ntifier!%JeJAA
(…&JnJ:A
#iomatic"/DL/]
(…%ADKAA
&…%AEKAJ
#s&IYIAp
"f%#DALg
# both"Ae@A]
%chain#J;JJJ
%else#JD@JA
%i&&JKJp
&t'A@AMA
%nothing%I;@LJ
%the(?JR@p
&wo(/JIJg
#s.AE@@J
%!*8EJIJ
%$+A<IAJ
#ów)JNJ/J
"gnores&8oAJJ
) the&8pJJJ
(…&ApAAJ
&…+ApJJ8
"k(R.H@g
#i kez+]oH@A
"l%YGB(p
# mieux.8@J@p
"m&qJHJ/
#age%AI@V8
's(JGAhJ
&…&@G@s8
#briqué(JEJ8J
(…)JEJ7J
&…'JMJ/J
#mediately!#fSJJ/
&r)JpJ@A
&…)JoJ@A
%utable(@AHAg
+!%@*=Dg
+$&@<H?g
(…&@B>9p
&…%?B?;p
#pe…(@8@EA
%lement(IIIMJ
+ the%IIJMJ
+!%JAIDJ
+$"IJ@DJ
+a%IIAEJ
,tion&?@bB/
0!(J@DA8
+ieren&IJ@NJ
(…(@@LD/
&émente&J@IEJ
(…%I@JDJ
&…)@@LE8
%ort&@I@qA
( each!INHJJ
(!#JJ@eA
(s(JEIIJ
)!)JEJ@J
)$)JEJ@J
(…&7;IAp
&…%6MHRg
%rove%97Do8
)!#P0C[A
(…(B@Df/
&…%E@Df&
"n#LUHGJ
# #(o[G@A
%0(@@HAg
%a(2:RO]
&ccordance(I/CMJ
%chunks*A7JoA
&i&@RImS
&omments#;JJJJ
%english%MAIJJ
%for%JJHJg
%general*8IJJp
&o&8JHJp
%here(^BD@/
%kleinere(AEIIJ
%line(9k6@8
%memory(J>JNA
&y%AANJA
%one%Iq??]
&rder%AnIIJ
%plaats(JMJ?J
(in%eJJJA
&roduction%Se:@A
&ython(78@Ip
%sql,A7IoS
%the%1fIR8
'is(oQUH8
%use)IoA?J
%which#dJ@JS
&ith%8g8CJ
)out%JJNJ/
&ords)pJIJ/
#!%?sR'A
#$&@_I&S
#cl&NIJHJ
&!(MIAHJ
&uding#KJgGJ
(…&JHpHJ
&…(AIgHJ
%ompatible*JnJAJ
&…)JnJ@J
#dentation&@bH7J
-!%JrI-J
-$&ItI%J
(…(@bI.J
&x(@I5pg
' ?(AJHgA
(for)JIJmA
(is(J?JpJ
*n't%J/JpA
)t%JIJnJ
(on&JAIEJ
)ut(JoJ@A
(would(AJHJp
'!(JA,o]
'$(A8/Zg
'es)[JLS&
(…%RJNS&
&…(IB-g]
#finite&JpJ7J
(…&JpJ8A
#heritance(ADA7]
-!%JEI@A
-$%JDI?S
)ed this&pHIJJ
(…&RC@6p
&…%[BH7g
#itia…%.d?E]
#jection&@Ht?8
+ please)Jo8@J
+!(Jo8AJ
(…%7ns6A
&…(@f^4J
#line%D2@YJ
( caching%IGJpJ
*omments(NHIHJ
)the%IEJAA
&…&D&IfJ
#ner&AnHAS
'most(J6JgJ
&…(AOIf]
#put%QeZ8S
'!%7eP7g
'$%Iof8A
's%9.gf8
(!#A@MZA
($%@7pcA
&…#@PeCS
#sens…)JnJA8
&rt%@6e^A
(!%I7AhJ
($%I@AhJ
(s!%JHJfJ
)$%JGJgJ
(…%IP8iJ
&…(IdI^8
%ide#AQ@dg
( the&ARJnJ
&…%:Y7dg
%pect%JJ2JJ
(…%JJ*JJ
%tall(/SIJp
)!(/JIIp
(…&&S?Dg
'n…%@YCXJ
&ead(@D@dJ
) of(AD@eA
)!(I?IAg
(…(@D?dA
&…%%NHlS
#tegration&IJpHA
(…'@AfHS
&re…%IEJ8J
'face#92S9S
+!(ADJG]
+$*JEAHS
(…#A;@:S
'n…%8JJIp
'p…#gB?RJ
'r…#/@BJg
&…&SAZ-p
%o(SM@A8
& a*JNKHA
(n%gpJ78
'english(i>JJJ
'its%IMJHJ
'memory%JJIp/
'smaller(AEJ8J
'the(9a@>A
%rinsic%JJHAg
&oduce#?9CV/
+ a&IEJ?J
(…&?3BL8
&…%@;BJS
%s!+J?JoJ
#valid%InABJ
)ated(JfJ7J
(…)mfI@A
&…&dq@78
%erse%JHJNJ
) function&H?JNJ
(…(IBAD8
&…%><@D8
%oice%JfJ@A
)s%JH?D]
*$(A@JEJ
(…%An?<A
&…%Je?:J
"o*J&JVJ
#$(JHJfJ
"rgend…%&gNA/
"s"ReAI]
# #&pAFJS
%0%I*RIA
%a%nB4<S
&lways&JoJAA
%being%pJJJ&
&roken%Gdp@A
%doing%fIJJ8
'ne%].JN8
%empty%&p@Hp
%faster"AJJ8g
%going%p8H]A
%in)I'BfA
'dex(JJGAg
&t%/7LSg
%missing&H7@N]
&y'8SMJ/
%needed&A8JpA
'ver#RgJJ8
&ot&RoF[/
&ull(8AIJp
%off%JpJ@J
%possible(JpJ8A
%red(AgA7S
&ight%/I_@S
%slow%HJJpJ
%that(J6D6g
'e"oA8,]
(re#I99eJ
'is%I@E@S
&oo%J0S]A
%used%I?IpJ
%wrong%M/JJJ
#!(K.PE]
#$(C6@DA
#n't&!nRHS
' called&/AJJp
&…(-gT?S
#olation#7@fHg
#so(7/C?p
%ues&AINJA
(!"JJDAA
($%JJEAJ
&…%ASE?A
#t(.qB@S
% das%8@MAJ
'ie%A%C@p
%!&#s?AA
%$(%iBAA
"t!8UfYA
# ?%Rl;@J
%a%IEI@S
&n(J<J@J
'd%8fL8J
&part*JHN@J
&s%J;?ZJ
%be%S?FpJ
&igo)JJJp&
&locks&8@pIJ
%can(ApIGS
&ost,&JJJp
%does&A<SIA
)n't%@e8RJ
'wn%LLJ5J
%each(J@g7J
%fails%JPgJJ
'st!J@JgJ
)er&/?Jog
&rom#7g@A]
%generic"JMJAJ
&oes&A7EZA
%hold&JJNJ&
%in*JHJnJ
'to!JbJ#J
&s&b?IS/
'n't%J9EA8
%like%JJNJ/
%maintainable(JJNJ/
&eet%JJNJ/
&ore%IEJAJ
%null!JnHJ]
%ok'JJGJg
&nce(JAAeA
%please%IpAAJ
&ossible%J6HjA
&rint%&JJJp
*s(8pJJA
%really%8AgIJ
&ight%AgJ8J
&ound%JKlIA
%says)@pJA8
&cale%JJI8g
&ends%/gIIg
&hould(:UC0/
&o&IqJ-A
&top)JnHIJ
%take&AMF?p
&estable#J;AJJ
&o%.QCW8
&wice%@@@f]
%use(JFJpJ
%w(JMJ7A
&as(@MI@J
&hat"iIGIA
&ith(f8R@J
)out%IMJHJ
&orks"AjA@8
'uld%J&SEA
#!%:HYUA
#$#0@ZUA
#'s&1QKT&
#em)Ip@IJ
&!(@f>fA
&$'If>[A
&s%ApJ@J
'$%ApJ8J
&…&@pJ@J
%rative(J;J8J
+ instead%J3JAJ
(or%@eA:A
*!(J7JNJ
(…%.M@8S
&…#7D@:J
#s%9D5Zg
% methods#MAAJJ
&own&HNJIJ
&time)I8IoJ
%elf&goI?/
($*SoI?A
!j'ai(g@K@/
"ava'@M@6]
& 0(ANJ@J
'but%g@JJ8
&!%I3I7]
&$%I<IAJ
&doc*NAIIJ
)!&NAIJA
)$(NJIIJ
(…*EAIIJ
&script!&J<J@J
,$(I;J@S
&…)E9@@J
"cstress*J@o@A
*$)J@o?J
"e'>L7Yg
# uitleggen*oJIJ8
#de&E8AlJ
#st)oZ9?J
"itter%J8AMJ
"ob&q%FKS
%!%i7>CA
%s)p:HAA
&!&IEJ@J
#in&?]?nS
&!)A?IoS
&…%]<@8J
"query*J<J7J
($(JDJ8J
&…,J<J7J
"s%/UI@g
#$%8;I7g
#doc*N@AIJ
'!%NAJHJ
&…+N@AHJ
#on*@?ANJ
&!+J6JEJ
&$+J@JEJ
"udge%AIE@J
&…&AJEJJ
#mps(IpK.J
' to&IpJ&J
&…(IgJ.J
#nit(JIp@J
' 0#HKg6J
&…(IIp?J
#st&.oLI8
!k%J:?Rg
"afka)A@@Ip
&…)AJIHp
#n(e6@QS
"eep&<?>DJ
& the%E@@JS
&s%.[i0/
&…%%[bJ8
#y%VOd5S
%!%o@m@J
%board(IZ.DA
(…(IZ.EJ
%err…%JfIIJ
%s(RN?@J
&$(SEI@A
&…%JOJnJ
"ijk&J@E@J
#ll+I.pIA
&…%AnJcA
#ndly%QgAB/
&…#]f@IJ
"lasse(e26:A
(!&f3@7A
($%o<@8A
&…&n*88A
#eine…)o:?@J
"now&q_F-A
& that(pAJJ/
'what)pIJI8
&s(Aj@.A
&…&Bj@%A
"od%n1C68
%!&oBA@A
%$%REA@A
#mentarze(MAJHJ
,$&N@JHJ
(….E@I?J
&….E@I@A
%ma)IoJ@A
&entar)<@IJJ
+e%M@IJJ
(…+E@IJJ
&t#.RC@g
&…(3e@?J
%pil…+8oIJA
&…*8oIC8
#pi…(g@>]8
#tlin(-JILp
(!&?KIJp
&…(.BHLg
"ritisch)@@EAJ
(….A@N@A
&….@@N@A
"ullan!+IEJ@A
"ürzer%IDJAA
&…'IDJ@J
!l'ut…)@n@9A
"a&]^4RJ
# complejidad%8IJJp
%doc)N/JJJ
(umentazione%NIJIJ
%liste%IpI@J
%mémoire%J@JfJ
#bels&J@IEJ
#gg…!JJA]J
%s%J@JgJ
#mbda%JFJpJ
&…%A?JoS
#nguage%IJ@DJ
(…%I8@D]
#ptop fan)I8JpJ
#rge%@R@nA
' inputs(JAApA
(n*JpA@J
&…%@U7mA
#st(Jd918
#tency)J7/oS
(…%A@8p]
&r$(JMJ7J
&…%J97VJ
#yer)JEHA8
&…%@M?n/
%out(I8?qA
&…(IA@gJ
#zy&J@JoJ
& loading&J@JoJ
"e&Zb6?J
# code*A<I@A
%rôle)pJHJ8
#ak)Ao@/]
&!(JgI/S
&$"J]G8g
&s%IIa7A
' ?&J/NJJ
'!&J&WJJ
'$"JAh8J
&…(J7V7A
%p&7no4S
& years%JSpGA
%se&g@AE/
&…(f7AV/
%ve(N@@@J
' it%g?AJJ
&…*WI@@A
#ft&on?%J
&!%ogH&J
#g)o@A@J
#ngth!(JVJ6J
%to'J@IgJ
'!%JIIgJ
'$%JIIgJ
&…)J@IoJ
#s(B%SU8
%barer&@NJ@J
*!%@NJ@J
(…%INJ@J
&…(IMJ@J
%s+ACIm8
& copying%JJJlJ
'memory#JHJgJ
#t(7S6Bg
% it%IIJq8
&the%JEIA8
%'s%@3ZD8
&…%J*REA
%t…%ApJAJ
#vel%qAPK8
's(J<MA/
&…&S<g@&
"gtm(JJN@A
& ?&J@N@A
&!(JAM?A
"ib+AI@@p
%rary(ABFC]
)$#7D70g
(…%7BO;]
&er…,AHI@p
&…)AJGBp
#cense&NJJ=]
)d!&&JJJp
(…(2JJ>p
&…(9JJ?p
#ef…)]HIE8
%s!*JEI@J
#ft'@DJ@J
& the&@EJ@J
#gh…*J?JoJ
%ne&Ln@X8
&…&CZ@l8
#ke(K9LB/
& that&ANKH8
(o%]81CA
#mit(6-Rog
' exceeded(J8JfJ
(for&8IJAp
'!&7JQAp
'$(@IYAg
'er&J/JNJ
(s%IIg@J
(…%@6gEA
's%87]fJ
&…&7#n_]
%pio&AEK7A
&…+A<K@A
#ne%bZ.:/
& 0(Io8@A
'by%e6K@]
'with&D<I@8
&!(>fIYS
&$(If@YJ
&ar&J?JoJ
&r%RBJ<8
&s)]3@SA
'!&J<JHA
'$&JNJ/A
&…*R<@I8
%h…%@o?nA
%k%JJ8MJ
%q!%JDJ8J
%t*JJ&NJ
&er#/_6/g
( for%AJIHg
)rule#GJJMJ
&…#1U6/]
#st%0QBTJ
& comprehension%JMHAJ
'everything&@@N@A
'instead&JWJ/8
(s"@gAHS
'of&H6AbJ
'should&J7JEJ
'the)N/JJJ
&!(7FI^]
&$&-ORgg
&a&Z=q9&
&e&-YW6]
'n…%JgJ8J
&s!%JQ@EJ
&…(QlV.A
#tera…)IEJ@J
&…(J<J@J
#ve(.VD.8
&!'8@MAJ
&$*A@NAA
&…(J;@AJ
"lamadas(AIJnJ
"o(U@;'8
# del(p>JJJ
#ad(7IIn]
& the(J/JpJ
&!%7Z7eA
&$(J@AfA
&ing%?R7qA
)$%@IInA
(…%@R@qA
&s%A@foS
&…&6IIpJ
#cally&JpA@J
'storage&IJJ<J
(…%JJJ2J
&…*IGJNA
%k#ePdKS
& contention%JAAfJ
&$%p@JJA
&in…%IAB@g
&s%JHKo8
'$%J?LfA
&…%7>_SJ
#dash&A<JAS
(!(J;JAJ
($(JEJ8J
&…(A;J8J
#g*JQA<J
%!"JgJ/S
%ger*I/p@A
&ing&IQT<8
) in#@ffI8
)!&[@ANA
)$(I@INA
(…&@QL<8
&…%?T];&
%ic&]E9=A
' in)J3J@J
'!%;@<IJ
'$%JIEIJ
&n(@PT;A
'!'J6SDJ
'$(IIJEA
&que+JEGJJ
&…*IN@BA
%s%8g?Ag
#l#S]f?8
%!"]S]A/
#ng%7j>.]
&!(J<IIA
&$(@;@RA
&…*JEI8J
#ok*AJNI8
& at&J@N@J
'for&JANJA
'over%&JNJJ
&ing at&oJHJA
(…"o8BA&
&s'@;K@J
&up,SGJoA
(!%pFJp&
($%]FJp8
(…(J>JgJ
&…+S@AoA
%p&[]HcJ
& is%AY]JJ
&!([H>eS
&$&[?=ng
&s)J7@oS
&…(A.Hfg
#s)COU8J
%e&IW7"S
%t+Ip@AA
#urd!(JHJoJ
#wer(JHJfJ
'cases%J7JoJ
(…(J7JfJ
&…(J?JoJ
"ru&JJAN8
%!%JJJM8
"ugar&JEJ@A
' de%JEJ@J
&…(ADJ@A
"äuf…&]Z?o/
"íne…&<JJAJ
"öschen(7Z?DA
)!)J7IEJ
)$*J@IEJ
(…&@[?EA
&…(@R@DA
!m%I8Ang
" rows&I8ApA
"a*A.IE]
#ak%?n6L8
#ch(@E@IA
& das(@?IMA
&en!(J;JHJ
($%J<JPJ
&ine#>M@C8
(…"eWA@&
&…&QN>@J
%ro%p7ID/
&…(]7ID8
#gic(T2@BA
' numbers%J<JJJ
&…&T<AA8
#il(Z^?28
&!%o[I7A
&$%f@[@J
&…&JNR?A
%n&/p?eJ
&ta…)EBL68
&…(DKD5/
%s%@D@dA
#ke%RU6g8
& a'I?SDJ
'it&@M?p/
'one&I8AEJ
'sure(M6g>J
'the%;_.GA
)is%6a5JS
&file(JA/NJ
* with%JA8MJ
(…(JJ/MJ
&s&hlK?/
' the#gSI@A
&…'gQ8K/
%i…&JGIo]
#l([[D6/
%!#D_>6A
%$%ChH@A
#n(/f??g
%ager%JE8EA
)!%JMJ8J
)$%JMJ8J
(…&[oAA8
&…&JL8<J
%c…*Bo@?S
%q…&Ef@>A
%y%%pBeJ
& levels%JJNJ&
'responsibilities&JEJ8J
'syscalls%J?JgJ
'times%8/Jgg
&!)JnIIA
&$'JeJIJ
#p(7E@JS
% for%JGJpJ
&instead%JDJ/S
%!)7<@8S
%$)7<@7]
%per*J7JEJ
(!(J7JEJ
($%J8JEJ
&…)R7AEJ
#rche%OpI@p
&…)PoI@S
%kdown&GJANJ
* file#HAJMJ
(…(HJANJ
&…&HSAEJ
#sks%]J2AA
#tch&]qI-A
'!#g;I@A
'es&@pJ@J
(…(@gJAJ
'i…&AnJAA
&…(]pJ78
%eri…+I@AoA
&…(I@@fJ
%h%a6JIA
&s%<JBJA
%rix&.]6_&
&…(8ZYa8
%ter%/S[A]
( with(/pJJA
(!&A/RAp
($"A/]Ap
&…&/]HAp
#x(?oAAS
%imum)JoJ7J
(…%JoJ8A
&…)JoJ/J
#y(TePB8
% i%JJdJJ
"b)JAJnJ
"e%ncV98
# a*I@AEA
&n%gJAIJ
%fix)Ap@JA
%how&pJ@JA
%if&AJNJ8
&n(gJHJ8
%that%p@AIJ
'e(gJHJ8
'rough&pIHJJ
%understand(o?JIJ
%what%pAKI/
#!(f?@CA
#$+oH@BA
#an%I@=Kp
& ?#JAGJg
&!&s@H>A
&$"eAHI]
&ing&oIIJA
) of(fIJJA
(…%pAIJ8
&s(a7II8
'!(D@JIA
'$(E@JIA
&…%i7?@J
#er!)@pIIJ
%t the(JJMJ/
#lhoraria%8ANAJ
(…%87NfA
&…%/7DoJ
#mbers%LDI@J
)!&JEJ?J
(…%MDI5J
&…%D:I?J
%cac…%J8J@p
&…%JAJ?p
%oize%JJIfJ
(…%IJ@oA
&ria(J@JeJ
)$%J@JfJ
(…(JAAeJ
'y(J?Kg8
( leak(JgJ/J
-s%J/gJJ
(!(AIJo8
($(A@?fJ
&…&I?]pA
%ória+A?JoA
(…,J>IpJ
&…,J?JpJ
#no(@;@mA
&s)A9InA
&…)@CInA
%s…*A/JNJ
%tion%N8JIA
) the#M8JJJ
(…%N@JIJ
&…&N@JJA
#rge%7gD-S
' broke(InJJJ
'!(JCM@/
'$%JDM?/
&…(@SM6J
#sm…%oQ@;8
%sage&f%RDA
) if%IAANJ
)!%S7fD/
)$&S7RN8
(…%I6R<S
&y$(JDJ@J
&…(I/R;J
#t%6b@Y8
%hod(JM?0S
( is%M9J/J
)that(H@JMJ
(!%VB8?J
($%VJ8?A
(e%:88DA
) zum(I@AMJ
(s"Eg@6S
)!%D]?5S
)$">g@:S
(…#0V5;J
&…(BD?(S
%odo%eEIB/
(!%?MACA
($%6C@DA
&…&]<@:/
%ron…%@nI;A
&…,K=BDJ
"i*o-C6S
# ten.p@J@A
#!&8%L@p
#d&I7p>]
% write(J/pIJ
%d…%eS6L/
#ght&8ZEJA
' break(8JMJ8
&…(8ZMJA
%ration%IHMM&
(…%f@:E/
&…%f;DD&
#lion…,J@IoJ
&…+J7IoJ
%lion(A.@o]
(…,A@@oS
&…,A@@oS
#n%@o@JJ
%d…)I<IQA
%ify&J@JoJ
(!(J@JoJ
($(J@IoJ
&…(A@IoA
%ute(J7pQA
(!(J@gGJ
($)J@pGJ
(s%I@AqA
)!%I@JgA
)$"J68sJ
(…%I@ApA
&…&J%poA
#r)o6M@8
% die*S?N@J
#smatch)IoA@J
(…)JoJ@J
&o(7U?;A
&…%6q?)A
%sed%JJDK/
's)Jp8@J
&ing%;l@D8
) docs&L&ILJ
*param&N8JHJ
*return(IpJHJ
)!%:>@<S
)$&:IM@&
(…&(dSCA
&…%2dACA
%takes%JJMIA
*!%AJM8A
*$"JJEHJ
(…%JJEIA
&…%AJE@A
#t%fnSQ&
"nie…(@BIfA
"obile%JIA<S
#ck%7@I<g
& data(JJ/EJ
'the&JIpHJ
#d(f7f>A
%!*JJpFJ
%$)JJpGJ
%al(JIJD8
%e&2H=Dg
&!(J@7ES
&$*K@7EJ
&l&A,D<J
'!(IIINA
'$&IIIEA
&rnise%JEJIJ
(…(JMI@J
&…(J2;8A
%ule%7Le@J
(!(I@pHS
($(JIoGS
(s(A<IAJ
)!(JDIAA
)$&A<JAJ
(…*J<I@J
'o(o@J@J
(!(f@JJJ
($&oIIJA
&…&o;Z6A
#i(o>IL8
%ns de(@<@ZJ
&…&@2@nJ
#ment&]o?A8
&…'g[@@8
#na…&JJGIp
%e…%AAADJ
%o…)JIJ?p
%ster(J<JHJ
&…'J;JHJ
%th&0-ADp
'!'/JJJg
'$%&JJJp
&…&86@WS
#re%6EBU8
& efficient&JIIpJ
'out)J?IoJ
'readable%JDJ8J
'than%]5?e]
&!%&WIAJ
#st%7@LpA
& of(J8IpA
&ra(A@@DA
&…%@Z5NA
#ve'IDI@S
& the%JEJIJ
&d(JdJAJ
&…%SnJ8J
"rkn…+J?N7J
"s*A@JoJ
#!(A@JoJ
#$(J@JfJ
"uch%"bG?]
& memory(AJI8g
&!(AeARA
&$%AnARA
#ltip…&pHKJ/
&…&[EA=J
#st%BTQcA
& be&8gRXA
'not(M;J8A
#table#8gI/g
(…%AgH/g
&te+AJGJp
( here(JJGJg
'ion&I(RCA
(…%7MZ98
&…(7iP8]
%ex%f7G7p
&…%p@FAg
"y*0]EI8
# approach*AJNH8
%code&AHNJJ
%first)A7N@J
%go)8JNJ8
%own&8NIJJ
#se…(AEJAA
%ql&A@IHp
&…#AJJHg
%tery&p8J@J
)!*p8J8J
(…(g7J7J
&…(g7J@J
"ás(7;?^8
% rápido*A?IoA
"émoire*J@JoJ
(…(J@JoJ
&…&J@JoJ
#todo&M3@AA
(!(@DIAA
($(@EJAJ
&…%V3@AA
"ı*@5C?p
#sın(g?M?/
'!(^?M@/
!n%ed?P]
" 0(g=J[S
"'est&b/IJ8
&…(rAJJ&
"+1*J?JoJ
%!*J?JpJ
%$)JGJpJ
"a(-hLG/
#ch(@b?7J
#da(@GE98
&!&7HEBJ
&$(7?MBA
#me%Ps6@J
&!&&t?=]
&$%8t==p
&d)JNJ?J
&n&[<G@S
&s(?WI9A
'!(GEJBA
'$(HEBBJ
&…(QW?7J
%ing&@<L=]
&…)@<D?S
#n,7R@@p
% ?,/JIJp
&here(J/IJg
%!&/AJJp
%$(&SJJp
#pisane!+AINJ/
'z&A@RN8
( testy%JJgHJ
&…+ABUC&
%raw błąd*@o@@A
"e(eOA,p
# yapıyor%p@IAJ
#ar…(A8JEJ
#ce…%A?Iog
#den)s@G@8
#ed%9-QUp
& a(B@@DJ
'something&J/pJJ
'the%8JIJp
(o(IJ@@g
&ed'[-Ad]
( here%]JGJ]
(!)AAIoJ
($%A&CfS
&s&37?TS
' a(E@IAJ
(docs%NGJJJ
(structure(IMJ8J
(to%?GALg
&…%_,@[]
#funguje(JnI@J
#gative%@nf/S
* numbers%JoA7p
(…%@ne&S
&…%@ZZ.g
#sted&R:Qp&
( ifs(AM@JA
)ternaries&JEIAJ
&ing&JEJ7J
)!&S<I7J
)$&JEJ8J
(…(SEI7J
&…([;QJ/
#tjes!(JJNJ&
%work(IVS.S
)!'JL]/J
&…(JU]&S
#ver'fHRS/
&…%fceQ/
#w*pBI?J
#xt&9n@2A
& param(GpJJJ
"gin…)@ZIEA
"ic)7?E;8
%e'IMSJ/
& to%JNJJ&
&!#>2T:A
&$&I@REA
&r(JDJ7A
&…(@DA9A
%ht(Jn-ZS
'!)pRI?A
'$(gQI@A
&…(S].U/
#e)Id(/]
% działa%AoIAJ
%t&[o>6]
&!%fn?A8
&$%of@@8
&s(@HE;A
#ght%%@Ep8
'!&I%@rA
&…%.@Dh8
#l*@R?@p
%!&AJ?Ip
#t&W*F7A
%pic…)J@N@J
&…)J@E@J
"o#G;^A/
# clue)p6JJJ
%funciona(AoIJJ
%param+H<JJJ
%such%JfJ8J
#body&UIn68
( ever"g/fJ8
&…%VRd?/
#ch('PBE/
&!(<7MI8
#de%]HI>g
& 0(/[I>g
#ise)SEJ>J
&…(p:J=J
#mb…+A<@AJ
#n&em?18
%e*?SIJp
& ?*A@@Jp
&!*8J@Ip
#rmal…%8sH7S
&…%Ii>7S
#t%9i-d]
% clear&p*J6J
&sure%A8LHg
&to%JHJJg
&use%8JJJg
&working"AgJAJ
%!%AQ9Jg
%$&A?0Jp
%e*<@K@J
& that%MJI@J
)e!N?JJJ
%hing%*hR@8
)!(@oJJA
)$)8pJIA
(…%&peA/
&…%/]o@A
%ifications!&J@JEJ
(…'JR@;J
&…*@R@<A
#w&:C6E8
% do#J?JDJ
%!%;VJ8&
"pm)Ag@=p
% err(JgJGJ
"ull+8[H@p
& ?(JJGJg
'check%JpFJA
'for(/AJJp
'here'JgJJ/
'safe&J]FJ]
&!+AHH@p
&$*AIR?p
&…*@p@6]
&にな…&J@A@p
(ることはありますか(J@J@g
1$(J@J@g
%o&8SHJp
&!(8SHJg
#mba!(J@IoJ
'$(J@JoJ
&er"gQ>M8
( of#@eAeJ
(!#HgH:A
($%RoI8J
(s%@j@.S
)!%@h7/]
)$%Ij7/A
(…%@k78J
&…%Ig@SJ
%pydoc(N>JJJ
&…(MGIIJ
#r%7Rke&
"ão(InHBJ
!o%.hHZJ
" desconto%oIJJA
#que%[%E?p
"!(8IG]g
"$%8IJpS
"bject(@MK?J
(!(IWI6A
($%IWI7J
&…&@NCH8
"f#Ra.IA
# #%gFJp8
%a(75@j]
&n&ApAIJ
%code&ANIJ8
%each%AoS7J
&yes(AIEJ8
%how%?AEE/
%if(JMIA8
&nstead%JEJ@A
&t(@e@[A
%my&8]NA/
%out#JMJ7J
%range(JoJ7A
&ecursive&J<J@J
'dux%JJGJp
%the%p96CJ
(m&SWIF8
(se%1INAJ
'is%qB'e&
%what%oJ8JJ
#f%?q:/J
% by)IpB@A
&with%JoAJA
%er&I@JNJ
&…%>oACA
%lin…%7pG6g
&…&8pH@]
%s%67CRg
&…(S?JnA
#ten&8JIJp
&…&8JIJp
"hne&I*@@p
& bibliothek%J@@Ap
"k%ZZ??g
#!%IJNJ8
#$(JAMJA
#ay#]S5g8
#iem%A@N@A
"labilir(J/JJg
#d%:8Z28
% format&N>AKJ
#hada(J7N@J
#muş!*A@N@A
"n%AnJZA
# 0#A/dJg
%a%X[HnJ
&n#IfJIJ
%each&A@JoJ
&mail)JAJ3A
'pty%ASA7p
&rror(J&MLJ
&very&IZAmJ
%failure%//IMp
%peut(8jG@8
%random&JJnJA
%save(JgJGJ
%the&JoJ=J
'is*6REAJ
&op*N7@JJ
%upload(JfI@J
%windows%IgBAA
#!&A<@JA
#$%AV7XJ
#ce%I?eP]
& in&J/AJp
&!(/I[Qg
&$&A7fmS
#e"-qXK]
% day%IgAIJ
&for(J9ADJ
&is%:;S-S
&liner%AAJEA
&more&@6E<A
&out%JqJ4J
&query(J?HfS
&thing%JNJ?J
'oo&JoI@J
&write&>JJJp
%!(/RIL]
%$#1R?C]
%s)A9p8A
&!&A(p7J
&$)A9p7J
#ly%8@Pfg
& one%IJgGJ
'read'A8JgA
'the)7nAZJ
&!(B8K;8
&$&K/L<8
#tbreken)N7I@J
%em)JpJ?J
"p(@a?AA
#!%@k?@A
#$%@s@@A
#en(>g@8]
&api&LJ&DJ
&s*I/JpJ
' the(J/JpJ
&…(K8.rJ
%rat…(TPIR]
&…(SOI]S
#inion%AAEAJ
)s!%JJNJ/
(…%JJNJ8
&…*A@N@A
#posite(JRHN8
*!(JpHJ8
*$+JpIJ/
(…(JRRM/
&…&AfPD&
#timise%@@@oS
(zation!J]J8J
)e#JJdfJ
*$%8IJfS
*r"JYJ;J
(…%AR?Zg
&on)IIJNJ
( to%JAADJ
(al chaining%IfJ@J
(s%)D?Ap
(…((T@7g
&…&89=h]
%mize&I@IoA
) this*I@IoA
"r.S7BIp
# a%8JIAp
%is%JJNJ&
%not&A[.Ap
%spaces%J?J@p
%two&N#AQ]
#denada!(@p@IA
*$*Ap@IA
(…(AgIHA
&r%URFBS
' and(AfIIA
(do%J@JIg
(is%oSIM&
(of%8AIJp
'!%AfP1S
's%--eag
&…(]T>CJ
%i…*pJHJ/
#m here(JGIAp
"s(r.L>8
#obnej+JEJ?A
&…+JEJ@J
"ther%flS)8
'!%Ar?/J
's%7EIDA
(!%7EHE8
($&@AJEJ
&…(RhI9/
#timizza&JIAoJ
(…&A@@oJ
&…%A@JpJ
"u)AJHJp
#bl…)A8NJ8
#gh…&AQAEJ
#r%8DAg/
% lambda(A?JgJ
#t(?jA@8
% into%JMJGJ
&of(?iQF8
&we(JoA@J
%!%IoD&J
%$%RoB08
%dated(M6SJJ
(…(M.RJJ
&…%M6SJJ
%put(@gHBA
( is%JgGJJ
)less%JNJGJ
(!)@cJDA
($&@XJEA
&…#6iZ18
%side#@gT7A
(…%7gh7A
&…%7g_68
"ver%[6gXJ
& it(N'JJJ
'the(f@ZJ8
&!&QZCmA
&flow(AfR7J
* for(JgA@J
(…(@fR6J
&lap%@%@Mg
(…&JIONS
'oad%J?AEJ
(…%@E9:8
&view%oJIJJ
(…)oI@IJ
&write&Jp]68
(…*A@RE8
&…&HROEJ
"wn(RMIHA
%e…%AeIGg
!package%HB?D]
)s(JBJGg
(…&H@IKp
&…&Q@@Jp
#ge'@R?hA
&!%?P5bA
&$%@Q?kA
%ination(IGAgJ
,!%I-AsJ
(ção$(I@JDJ
(…(HQAMA
&…(H?@bA
#id!&]oIA8
%r%A@N?J
& of(JIDJ8
#nics&Ne@GJ
(!"M8JJJ
&…&Eo@>A
#r(eX@^8
%a(S,e^J
& esta)BIp>J
'qué(o@J@A
&llel&@@@o]
*ise(AJAp8
(…)@IJoA
&m*ET@5A
' descriptions&N8JIJ
'!)M[J=A
'$(MeI=A
''….N7I?J
'eter&B8AEA
+!%QgA9J
+$#Gg8;J
+s&EEJ%J
,!%JNJ.J
,$(IMJ8J
)rize&AIpIJ
(…)r/R7A
's%SD77S
(!%BE@6g
'を追加$(NAJHA
&…)b8HHA
%e…%@6C<S
%ser&OoJKA
( for%IAJMJ
(!%o?]@A
&ing)J/JoA
(…)J/JpA
&…(GfJp8
%t(oCT8&
& do#gJJJ8
&!%S<h5&
&it…(I8JpJ
&s%/YM@S
&…&&'KoJ
#s&@a=AJ
% raccourcir*AEHJ8
%s&[b87&
& a&J?I9p
'in(gJJJ/
&!&Am8TJ
&$%JZ/]J
&e%gEJ@&
's%R4ooJ
&iert&o7=@g
(…%f7=Ap
&word(IeC28
*s&AoA@J
(…%In9<8
&…#gSGR/
%te(JMJ.J
'!)JNJ.J
'$*JNJ.J
&…)JNJ.J
#th%?_q%8
& and)J?p@J
'traversal(JfA?J
&!%IEg?A
&$%@LSPA
&lib%@<I7g
(…%JE?@g
&s$%@7VIJ
&…%6Vf6S
%tern(JEI?S
(…(JEI?J
&…)JEJ?S
#us…*J?IpJ
"df*A@AEJ
%!&A?ANJ
%$'I?AMJ
"enses+J?NAJ
&…,A@NAA
#ople%Ce.BS
&…%Do-AS
#p 0)A<JAA
#r(-/HqS
% page)J8JnJ
%ché si%EJIJA
&…%N7QAJ
%f#JJIgJ
&!%JJHpJ
&orm%@oD?A
)ance&@?BoJ
-$#AA@gJ
(…(@ZBo8
&…)@[AoA
%mis…&ZoH@J
&…(RoI@A
%son…%AAEJA
#sado,J>JpJ
&…,J?JoJ
#ut&AtF@&
%x)gIFJ]
"gtap(J@p@J
'$(J@g@J
&…(J@g@J
"hone&J&JpJ
&…&I&JqJ
#p(/DJ?p
% 0%JEA@J
%doc&NI@IJ
&…&NI@IJ
"ick%]5M;8
#eces"AEIJJ
(!&JNJ/J
&…%JMI/J
#llo lo(g>JJJ
#n%A7oAg
#pe%HEf?A
&line%QU@m8
*!%SEJ7A
*$(SDJ8A
(…(IU%^A
&…%RD7f&
#ù(@V@Y8
"laats(IDA?J
( van(JDJ?J
%ce(@D@HS
'!%IAJeA
'$(IEJ@J
's one&JEJ8A
&…(I2IQJ
%in%f<A'S
&…%Q<@/g
%n(ReJ7J
&$)In@7J
&te(Af@AS
&…*@o@HS
#ease#K;h>8
( add%L>eKJ
,ress%J@@fJ
)correct%IpGJJ
)look%JAEAJ
)make&B@AoJ
)review%J@M8J
)start&J/pJJ
)write%N.JBA
($&L'L@8
&…#CC_?/
#ot&@[JE8
#s%MS]68
% explane(f@IAA
&fix&8oJIJ
%$%DARIA
#us%)]5^/
& rapide(AIIpJ
#z%hC?GA
%$%L:7PA
"o+[f%CA
#d(Jp@@J
% is(JpJ7A
%er)A8INA
&…*J.INA
#int%]mJ8/
' of%p8JIA
'!(7eR:A
'er%os?!A
)s%R)IoA
*!%[3@e/
*$&R2@o8
(…&fW?F8
's)IIEIA
(!"][9f/
($#Je8eA
&…(SS;I8
#lecasz,JJJGp
#ma…*A?JoA
#ol%%e@]]
#pcount(]EI78
#r&JN@A8
% favor#/da78
%t&@EA@J
#sitive&]AlJJ
(…#SJdJA
%sible&8OIpJ
* in(JAI8p
+to&AGHWA
*!&JAMm8
*$&A7Vl8
(…&AXITS
&…(8dHTJ
%t*H8JNJ
&gres&AII8p
(…(8J@Ap
&…%7DI8p
#tential%JANJ8
(…(J/NJJ
&…(I/MKA
#ur)8-HNS
& les*I@IEA
&quoi%o6?@]
(…%_7>@]
&…%h>A@J
"pl%8JIIp
"r%cANIA
# ?&FJNJJ
#!#YJLJA
#a(fK>/]
% que(p@JIA
%ctices&JJNJ&
+!"JJDJ8
+$&JJEJ/
(…(@@DIJ
&…%@7D?S
#eall…#JAJfJ
%ciso(IAJ?g
(…(R@?:g
&om…%AJAeJ
&…%]66Lg
%fix)J?IqA
( sums%J@IoJ
&…(.K6nJ
%par…%K@IfA
&…#K7efA
%sent(]6p7A
) behaviour(B?g@J
*this)pA8AA
(…%q&p%A
&s(@pIIJ
&…%^eY68
%tty)IEJ?J
&…)o:@>A
#ice&IoJ8S
's%@m@;A
&…(@f@9J
%nt(.LHDS
' 0&ApIAA
(a(7JJMJ
'!%]EIJ/
'$&SEIJ8
's(8gAB8
&…&-j6E8
%vate&INI7J
) methods%IgIG]
)!%?;@@]
(…%>bI5S
&…%HDI7]
#oblem(Af>@p
)s*8JNIA
*!(/JMJJ
*$'8IMJA
(…&.[E@S
&…&7[E8J
%cedure%J:@1]
(…%@KI;S
'ss%J/JgJ
)ed%ZeJJJ
(…(AYAfA
&…#PeASS
%duction%7ZVHA
)s!%I@@MJ
(…%@QT<A
&…&7YL<A
%filer says%J/JpJ
(…(J7IfS
&…(J7IfS
%gra…%YpI@A
'ess*J@@EA
(…(J@AEJ
&…&RZ?<J
%ject%7M@BS
(…#7D70g
&…%fB49g
%metheus&JJJEA
(…&JJJEA
&ise(RoJIA
)s%JDI7]
(ify this&JEIAJ
(…)IN@7J
&…(@W@/S
%p&IAANJ
&!&IJANJ
&$%IJANJ
&erly!&@W@GS
*$&@NI@S
(ty%;@oIJ
* based%I@pIJ
*!#2ZJJJ
*$&3YJJJ
(…&9qI?A
&s%D;8BJ
&…%3US./
%s%@@J@p
& and%@6M?p
%tot…)J<I@J
&…%J38<8
%ve%g@e88
' it#JJdJJ
's that%J6gJJ
&…&gIo@A
%x…(ef?7J
#ueba+J@p7J
(s&I@oJJ
(…%JAoJJ
&…)I@o@J
#zed)pA7J8
&…&on]4&
%ypa…,J@o@J
&…(6dmR8
#üft&HJ@NJ
&…(e7CM/
"sr&/JJJp
% 0%8JJJp
"tal*J@E@J
&!&JIN@J
&$)J@E@J
"ublic(M1I7J
( api";@JJS
)methods%MIJIJ
's…%&INM8
&…&<LA78
#ede&%o=Qp
&…(7o?@]
#is(?JIJg
#lito ?%AJMJ8
&…(AJNJ/
%l%8BB2]
& the&ANJGJ
#nt…,J@NJ8
#re+JEA?J
&!%JEA@J
&$(IEA@J
%pose(gAHJ8
) of&oJIJ8
(…(pAHJ8
&…%qJHA/
#sh)ILM@&
& this*JJNJ/
#t(B0I<J
% a%88JJg
&the%8EA?g
%!.I@IEJ
%$,J@JEJ
%も…)J@JEJ
&同じように!(J@JEJ
+$&J@AEJ
"ytest(@9fJJ
&…)A8pJJ
%hon&8.@Up
( 0)J@J@p
(!%@B@Cg
($&7.@og
(…)ANIJ/
&…%7'?Wg
"ásalo&JEJIA
( a&JEJ@J
&…%JEJ@J
"řidej)C6@<A
!qu'est&Z@C=]
( ce&@@E>g
&…&E?B,g
#adratic&J?JoJ
(…%J?JgJ
%l(8JIJp
&ity)AJE@A
) of%7INJJ
)!%AJE@A
(…)AJEJA
&…*AIE@J
%n…%@ZR38
#e%[0J9J
% haga&AIFpp
&serve)p@J@A
&use%ADJd8
&você(AAMAA
&ça(oRX@A
%lle(8JIJp
&…(8JIJg
%ries*J@JnJ
)!(JIJeJ
)$%JIJeJ
(…(J@JoJ
&y%[>Kp8
' for%J8JN8
(per*J@HoJ
(safe%JJNJ/
'!#IZSP]
'$%RZSY8
&…&RFJp&
%sta&fD@R&
'ion%fI=@p
*!%SJI7p
'o&ZS8!p
( codice%f>E@A
&…(hC65S
%ue&%f@EJ
'!%87RE]
'$%.@[Dg
&…(7RHES
#i(C?_C&
%ck%IJp-S
'er(J@JfJ
(…(A?JoJ
's…(J>JgJ
&…&I5onJ
#oi&I?C@p
%tes%JgJ8J
&…%@pJ9J
#é(g.A@S
% hace(fJIJ8
&se&s@I?8
!r%oJHJ8
" the%pJHJA
"abbitmq%AAJIp
(…(AAIIg
&…(AAI@g
#ce'7RM?S
& condition'8fA7]
0s%AAVI8
#ises%JgJ?A
&…)8]@@p
#m(J@JfJ
%!(J7JgA
%$)J7JpA
%e(J?JoA
&!%J?JpJ
#ndom*@Rm@S
( inputs%JJeJJ
&….AJn@J
%ge)JoJ8A
&…*JoI8A
#pide(8IIgJ
(!&A@JoJ
($(@@IoJ
&…'@@IfJ
#sp…(J8IpA
#te&R-Ca&
& limiting"JIJMJ
%her(JDI@J
&…)JEI@J
#us%8]GJ]
"e"dm>Y]
# render%S]H.g
+s#IAJgJ
#-render!%]gJ78
#act&7Z@Ap
&…#7g77g
%d%6i5pA
& it%JJJlJ
&!%Hj8?A
&ability(8JNJ/
(…&ACN8/
&er(W?I9A
&iness#fI?LJ
(g%In>9]
) this(p8JIA
)!&@7HEg
(…%ZP7;S
&me%E?@lA
(!%I@JgJ
&on…%JBJHg
&s#?i6d8
&…#LI1RJ
%g…(@gI@J
%l(J7SfA
&ly#A8g]8
&…(8@fZA
%son%gHHJ]
(…(E?LI8
&sign)GEJJJ
&…%S*AIA
#base+A@IIp
(!*A@IIp
($)J@IIp
&…*A@IIp
%uilds%GAJpJ
(…*I7JoJ
&…+H7JpA
#ceiv…%JJ8MA
&…&II@EA
%ommended&IK>Ip
(…(@K?Hp
'putes the(J?JfJ
&rd(IDA@J
(!%JEJ?J
($(JEJHJ
(ed(DGJIJ
(s&JEJ@J
(…%LM@6A
&…(CA?Yg
%ursion%IQ@cS
+ to(J@JfJ
)ve&A9JEJ
+!(J;JAJ
+$%J3JAJ
(…%e9?]]
&…%e%?pS
#d(?f[5J
%!%J/o@S
%irect(F[JMJ
&s&@F@Tp
'!(IZJD8
&…(>P@Vg
%uce%[26d8
( the#ALIfA
(r&p@J)A
(…(]@A28
&x(AC>?p
' here%JIHAp
&…%f15[J
#f$*JNJ.J
%actor&Ip-JJ
* the&IE8JJ
,ool&JlJJJ
*ed%@d;I]
*ing(IfB7J
- broke&Jo8AJ
(r(ADI@J
(…(IW@6J
&…%?bA5J
%erence&@Z?Qp
(…%Al?ep
&…%BY6Zg
%ormat%ADA@J
*!%JEJ@J
%resh(JHJEJ
)!(JQ@DA
)$&J>JNJ
(…+JGJEJ
&…(IPJDJ
%u…%@fn@8
#gex(i?A8A
' for&JAJ<J
(match#gJJJ/
'!%r>A>S
'$&h?B=p
&…&pG8f/
%ression&@.oRS
, test&I8p?S
(…(@7oRS
&…(A&f[S
%ula…#Lh@6A
&…%Li@>A
#ihenfolge&f#?@g
&…%o7?@p
#jects'Af].J
(…(If[6A
&…'Jf[7A
#lations$%J-]pJ
&…'R7@VJ
%ease"QQs,A
)!&SINI/
(…(IfA@J
&cture)I@N@J
(…(I@N@A
&…#eeD,A
%is ce%A@MAJ
&…&@@NAJ
%oads%Hf@lJ
(…&@[@mJ
&…(Hf@YJ
#main…%pSIA&
&…&gJLJ&
%ember*88JEJ
* me(88JNJ
(…)A@JEJ
&…&AR@EJ
%ove(JE@@J
( the*INJ@J
(d!#JfJ@J
)$#JfJ8J
(s%J?JNJ
(…&JIJ<A
&…&INI1A
#name&I<JBA
(s)JcJKJ
(…+JcJKJ
&…%?p@:A
%der%J]I6g
($%]gJ&A
(s(J.JgJ
)!&J.JpJ
)$(J/JgJ
(…)A7JpJ
&s%@C?fA
&…&IN?YJ
#pair(JgHJA
&…&o[?@A
%eated"I<gQA
* lookups(JFJpJ
(ing(JEJ/J
+ the*J<J7J
(…%J<JHJ
&ti…+@EJ?J
&…*@<IHA
%lace%@DS@A
) the%IES@A
(…%@Cg6A
&ic…(JGJNA
&…%J;R0A
%ort&?R0nJ
(…%IZ5r8
&sitory&J8p?]
(…(I7f?]
&…#>e[eJ
%rod…%J7oJJ
&…(J7fL8
#quest%Z@IV/
)!%Ao8B8
)$&&fMQA
)s&SR7c]
(…%R6AqJ
&ir…%6Bi[8
&ête&lAJpA
)s&@n?dA
(…&P]?o8
&…&PHJoS
#renders%J@JfJ
#serv…%I@fKA
&…%@fZ(S
%ize&@mJPJ
&…&AnJGJ
%olve%JfI@J
(…&IpI@J
&…%%fB@]
%ponse%R,JhA
*!%JIJM8
)ibilities&J<J8J
+le#fHHA]
(…&I*@IS
&…%I*FS]
%t.@A@ES
& of%IHJNJ
&!%.0JDp
&ar…(@f@BJ
&ru…&JEJ@A
&…(@p@8J
%ult%[s>?A
(ado%@a@6A
+!&AnJIJ
+$%AoJIJ
(s(JdJ9J
)!&SlJ:A
)$*JmJAA
(…&7p@0J
&…%ei?0A
#to…%AAIJp
%ries&FoJ:J
)!&G[K<J
)$&I7T<A
(…&>oSBJ
&y(S@JNA
' on&J/INJ
&…(RQI;A
%urn%;V7%S
( ?&pJJJ&
)a%L]@/8
*n&JoJJ/
)nan(8AJJp
)the&J?JEJ
*ype&(KJIp
)value(<AJJJ
(!(Zj7>A
($(IaAFJ
(s(TJ@/]
) a%?pI@]
*is*N&JJJ
*the(HAANJ
)!([<S.J
)$(R<J7J
(…(KD?&S
&…&AW6.]
#use%J?JfS
' the#AAJe]
&…%A2@mJ
#verse%FoINA
(…'G[JD8
&…)>HEC8
%iew%SK2A8
( and&JEGIS
)page#JAIfJ
*lease%J8MJJ
)the&JJ*JJ
(!)JIN@A
($(J@NIA
(er%IRi6A
(…%R<lQJ
&…(IIDJS
#write%%8so8
) it(JIJg8
*the#J:g8J
,is%8D[8A
(…&J9T]&
&…%I<TI&
"id#@V6e8
% of%7h@Q8
#en%@lE@A
#fa…)AEJ@J
#ght%1Hs08
' for&JJEJ8
(now&Jo@IJ
'!%8ItA&
'$%8Is?A
&…%1HNJ8
#ng+J@JEA
"oast%J@N@J
&…%J@N@J
#bi*RoH@A
#le(oIIL/
& of%pJHJ8
%l…*I7ApA
#und(JnHRA
' down)JmJAA
'ed&pSJJ&
'ing&Aic78
(…&JCo7A
&…(I[nI/
%te#9R@g8
'!%M7AMA
'$&N7IBA
&…#B^8S/
#w+@XAgS
%!(@PIf]
%$(@YIRg
%s&THRT&
& survive#gJJJ/
'with(JoI8J
&!&I%ArJ
&$%J&8tJ
"spec%J@p@A
'!#JJgIJ
'$#JJgIJ
&…%JJg@J
"ule(m0G;J
& that&>JGMp
&!&]@]C&
&$&S@RE/
&s&ANJ7J
&…(BDI@J
#n%Z>HpS
% faster&JIJp/
&in%J]78g
&on"J@He]
&this&e%?]]
%!%]7D@8
%$#[7DC/
%ner&SS&NJ
&…(J]02J
%s&I?/s8
#st%I#C<]
&doc%NA8IJ
(…(MAAJJ
&…%N8AIJ
"wmutex%AJFJp
"zuć&A@E@A
"ápido'IY@fA
(!(IP@fJ
($(@Y@oA
&…%@Z@fA
"äum(@MH@J
"épartie&nAJJA
&…(d]JIA
#su…%QV53/
"ôle)pIIJA
!s)A@RoJ
"!)J7IoJ
"$(A7RfA
"'il)J7JEA
"3%AB@EA
"afe%UO8.]
& to%Jn?@g
&!%R@N@A
&$%EF@7g
&ty%D@g?A
&…%27s6A
#le%JpJI8
#me#5VZg/
& behaviour&I<JAA
'for*IIJEJ
'thing&8.HsJ
&!(JNJ>J
&$%AWJ6J
%ple%J@]2J
&…(AAPgA
#nity(AJ<JJ
( check&8JEIJ
&…%@]3IJ
#tır+A@JoJ
&…(_-@nA
#ve&1c6M8
&!(@R@DA
&$%?e@<A
#y*LVJI&
% this(JNIJ8
%!"AJNJ8
%ing%rJ,IJ
&…(NI7GJ
%s(9e?f/
& 0)HpJHJ
'it&J/JpJ
'what(DIJ@J
&$(?pJAJ
"bag…(Jg@IJ
"cale%J7Ifg
'!%J&Igg
'$#J/I]g
&…%J%I[g
%n)I@IoJ
&!%JAJo8
&…(IZ?eJ
#en…&JJoIA
#hau%A@NIJ
' mal%@@NIJ
&…%@@EBJ
%ema"@7@Ep
(!%J@AEJ
($%J@IEJ
&…&Z?8ES
%leife%f;@7J
*!&pAJA8
&…(I:?@g
%neller)JJIoA
+!)J@IoA
+$#JIJfJ
(…*J@IoA
&…*J@JoA
%reib")5[DA
(…%26fBA
&ijf#:>[DA
) deze)II8NJ
*tests&IIpHJ
(…&AIo@A
&…%:6n;8
#reens%JoJ@J
)$%JoJ?J
(…%JfJ@J
%ipt(JPT;/
( safe(JJMJ/
)that&@AANJ
*o(J@ADJ
(!&JoJGJ
&vi%A?[D8
&…&JF^:/
%olling%II@oA
(…%?o@eA
&…%@e@[J
"e%]KR"]
#a)J?JoJ
%rch&?5@sS
(!'I@@fJ
($%I@@r8
&…&@6@W]
#cond#Z5_]/
( and%8JHJp
)call%g]JA/
)pair(JIE@A
+ss(gJJJ/
(!*JAgXJ
($&JJ]XJ
(es*@8JoJ
(s%A7A[g
)!(86@eg
)$&86AZp
(…([-@nS
&…%f!gfJ
%ret…(J@HIg
&…(J@HIp
%tion(NIAGJ
) for&NJAGJ
(…(MJAGJ
&…)NIAHJ
%ure(JJMJ/
'ity*JAN@A
*!%IJDIA
(…)JAN@A
&…+AJNJ8
#e%>Tj68
% any(JJNJ/
&from%5Ag;J
&how&p@IAA
&that(JJgI8
&when)pJIA/
%!(8JNJA
%$(8JNJA
%d%JIAEA
#gfau…&JoI@J
&…(Jo@@A
%undo(p@J@A
#in(@[>Ig
#kunden%JIJfJ
*!&JIJoA
*$%J@JoA
(…)J@JoA
#lect%@-@sJ
&…%@5@a]
#mant…%IEL?A
&phore&8BJ?p
(…(ABJ?p
&…&@EB=p
%icolon%AgJ@J
(…%JfI8S
&…%JfJAJ
%pli…&A<?@g
&re*@oI@A
&…*@q?@S
#nd%o7IBA
&s&8o@:S
'$&8AHKp
&…&%g@C]
%ior&AANA8
&…%JJNJ/
%se&I8JJp
&or reads)JoJ7J
&…%@NK&A
%tences!!oJJAA
(…%oJJJ8
&…(gJIJ/
#para%ADJIJ
(te&JEI@S
(…%ANH@S
&…*ANI@A
#quential scan%J@IoA
(…&IJJoA
&…&Q@JoJ
#rial…%JAJ;J
&…&A@B<J
%ve*[?@?p
' il&pJJI8
'r(%H@gg
(!%.?@kJ
($%@,At8
&ice#g[GB8
)s%8JHJp
(…%]JGJS
'dor(8JIJg
&…*IH?Jp
#ssions"SAeJJ
*!(JJdJJ
*$(JJmJJ
(…%SIlJ8
&…%SJdJJ
#t&IXHZp
% of%JHpg/
'r(JAJ7g
%s #(pJJJ/
%ting$%JSJ2J
)withcopywarning(JfJ?J
(…(JfA1J
&…([^@18
%up#IMAAJ
#veral%J/HN]
) files%J8JMJ
(…&J6HDp
&…%J#ADp
"hare&/3J@g
&…&7*RI]
#ip"HerF/
#ort(nIAIJ
'cut%@@?Dg
(…+J7IES
'er)IEIR/
) way(JNIA/
)!%JEJ@A
)$%J<AIA
(…(K<RR/
&…&^1F3A
%uld#/MJBJ
( also(AIJN8
)be(B1BM/
)catch%J8fJJ
)i(A6L?g
*gnore(JfIJ/
)return(JoJ@A
)say)N7JIA
)take&J:Jg&
*his(AHHJp
)use&JEJJ8
(…*JoJ@J
&…%0LIDJ
%w%?KT*A
& a*J/JNJ
(n%J/INJ
'me%[AfGA
'the%A@ADJ
'up*IrJ5J
&ing&J7JNJ
(…(J7JMJ
&n(GpIJJ
&s%EeY.A
' the%Igp?J
&…&AnH1A
#utdown(JA@EA
*!(A@AMA
(…%J@ADJ
&…(JA@EA
"i(9o6KS
#de(SMI6J
& effects(J<J@J
#empr…(AoJ@A
&…(JfJ@A
#gn(BRD78
& this%JAEJ/
&at…!@CAEA
&ifica%8JIIp
+ solid&/JIJp
(…(oJIIA
&…+Ip?8J
#lently%JgJ8J
#md&J@Ho]
& and%AIAoJ
%ple%S?=Bp
(…(JJHIp
'ified(JLID/
,!%JMHN&
)y%JNJ@J
*!%JEA@J
(…(AE?B8
&…(@<>:S
%ulate)JJp.J
* a&JJp/J
(…(I@o)A
&…&Joo'8
#n&J3L?A
%ce(Io@@J
' yesterday&Jp&JJ
&…)fo@HJ
%gle&J7Jq8
(ton"ABJIg
(…%@1JIg
&…#.9@iJ
#ze&@R@dp
&!#HAJgJ
#ę0AoI@A
"keleton)J@JEA
*!(J@IEA
*$(J@IDA
(…&J@IEA
&…*I@@EA
#ip'IJJD8
&s%QoA1J
&…#Jf7BJ
#omentuj(N@I@A
(…#MIJJJ
&…'M@I@J
#ript(f@?DA
&…([@?D8
"leep&T=r@8
' in&SFpJA
&…&TFq@8
#ow(I@JoA
& tests%JJ&pJ
&!(HIJgJ
&$#HJJgJ
&er&&JJJp
&…&&JA]p
"mall(RoI?J
'er%I<JHJ
) pieces&ANJ/J
(…%@3JQJ
&…%Qs@OJ
%rt&ANJ7J
#ell,JJ3JA
's&JINHJ
(!%JINHJ
&…+JJ<IJ
"neller(AAIoA
)!(AAIfA
)$)J8IoJ
(…(AAIpJ
&…(AAIoA
"o%::<T&
# in)AINJA
&t%J&pJJ
%please%8D:[/
%that(AHAhJ
'e%UU6C/
#lid)&LLJS
' is'AJMJ/
'!(/LIIg
'$&&KIJp
&…(/KKJg
%o&BQoXA
%ve)Jp8JJ
' the#Jg8JJ
&…(@I@oJ
#me'DGfJ8
& pytest%8JgJJ
'tests%@JpJA
&body(oRA@A
(…(fR@@A
&one&a%f@A
(…&M%^@A
&thing%%8T^J
+ that%A&oDA
+'s'/fCJA
(…%%BWS8
&where%aM76/
+!%IfIJJ
(…%kR@6/
&…"C9V5A
#no(A.BEA
%uç(@R@3A
&…(@S@2A
#rgu*@@JoJ
&…*J@JoJ
%t%HJ6i8
& by(J?JEJ
'imports&JNI?J
&able'J7JDJ
&ed&7ZH@p
(!%AJIJg
($&AJHJp
&iert(gJJJ/
'ng)HnJBJ
(…%GmA;J
&s&J&JpJ
&…%eO?tJ
#urce&NHJHJ
&…%MHJIJ
"paces%In@@p
( in%Jf8IJ
($&JAA@p
&…(Jn?@]
%ghetti&JEJ@J
(…(J<J@J
&…(J<J@J
%rse)J@JoJ
&…)S@@nJ
#ec(IJp@8
&!(JJfI8
&$(JJgI8
&s%IJpHJ
%ed%@6IbJ
' it%J7JgJ
'!%JpAAJ
'$(JgJ8J
&…#RG[C8
%icher'JAJfA
*!(JAJnA
*$%JJJnA
*n)J[J)J
+ knopf(JAJ2J
(…"@Y7j&
&…(IRA;A
%nds'I@IfJ
&…*I7IoA
#ie…%j?HI8
%l…)JGJnJ
%nner%IJ8EJ
)$#IJAMJ
#lit%@N@6g
'ting&IHIoJ
+!%JQJeJ
+$&JQJmJ
(…&IQInJ
&…&IN@QJ
#ot%A6ESJ
& the&A@NJA
&s(J@N@A
'!(J@N@A
&…(J@N@A
#rawdź(A@MIJ
) ten&8@NAJ
(…(A?NCA
&…(A@EB8
%e…)JEI@J
%i…&IEAIA
"ql(@oARA
% injection(JeC@J
%!&@Z?nA
%$%@n?nA
%ite(JIJHg
&…(JHJ@g
%イ…&JoJ@J
&ンジ…(JoI@J
(ェクションされます(JoI@J
1$'JfJ@J
#uared#]JJS/
(…([@AD8
&…([R@D/
%eeze(J?IpJ
(…(J?JoJ
&…(J?IpJ
"sr%JJAIp
"table&AJHJp
&…%BJHJp
%ck&JoARA
' overflow&JpA@J
&…%Rd@e/
%ge(AEJGJ
%le#ff@?A
%nd for%/JJJg
'ard#BDJ@S
* library%JDH8]
(…#C;J7S
&…"1DB?g
%rt(R-ie/
' complaining%AJEJ/
(with(J/pJJ
'!&8@@o]
'$(J@@fJ
'e…&@l?EJ
'up%A@@fp
(…%AIARg
&…%e9pRA
%te#LD?1A
' machine#G;AM8
'!%oES'&
'$%IDJ)A
'ment%JEAIJ
(…%IaA7J
&ic(AAA@p
( analysis%JQMAJ
)or&J7JJp
's…(JJNJ/
&t*JNJ7A
&us%?Pe1]
( code%@8[Hp
(!%@7]DJ
($(@@JDJ
&…%AWB%J
%ys(Ld>[J
&…&KoFZA
#d%AEI9S
#eh…&/JJIp
%p(T.AVA
&!#[ABMA
&$#gAAL8
&s%B_?>S
%r…%JIJEA
#ill(UR?.g
&…(L@GJg
#op(JnHBA
& when%]%JNA
&!#SdIfA
&$%JnIIJ
&…%JHJDA
%re(8?RKp
'!%@IpFg
&y&oAHL8
'book%NIAIA
(…&NJ8IJ
&…&K8HAp
#p!%U6E@A
%$#j6D@A
#raight(J2AJJ
&tegy#ADK7]
(…%ADB6]
&…&@)AdS
%eam&.&>kS
( the&8@Jo]
(s(SEI7J
)!#SMJ8A
(…(8DI@]
&ss)JAp?A
&…(H/dTS
%ict%@DGAp
&ngbuilder'J?JfJ
(s%A9e&g
) for(NHJHJ
)!%IEA<8
)$(ID@:A
(…#:6Y]g
&…%,VPIg
%uct&1+JjS
(ure%@E?lJ
+!&IBJlA
+$&IEJHA
(…&7<?R]
&…(07?hS
#utters)J6JoJ
(…)J?JoJ
&…(J6JgJ
#yle&EEI7A
'!%EC@?A
'$&E<A68
&…&E;S78
"ubmit!(IgJ@J
($%JpJ?J
&…*IoI@J
%s…&R4@tA
#cces…%/KSA]
#ite(JApHA
'!(JJgHA
'$(JJg?J
&…&J@pQA
#m%VSI%J
%mary(N6@AA
) at&7AJNJ
*for%EIAHA
*tags(E@IIJ
(…&t#@AA
&…&iO@AA
%s)J@IoJ
#per(p8JJ8
'test%JApIJ
&…&pA]I/
%port'@@@MS
)$%J8JMJ
(…(@@?M]
'sed%pgI78
* to(]gI-A
&…(J@?ES
#re)C6p>]
& that(K8o?J
%vives&J8ANJ
(…%pe@;8
&…%fc@;8
"vp)N@@RA
%!&N6@oA
%$%N7@fJ
"wap(JNA7J
& the&JNJ7J
#ift(AJJDA
&…&8JJEJ
%pe&J?JEJ
&…(J?JEJ
%tch)IK7<8
(!)@WI@8
($)@WI@8
&…(@D7;/
"ync&@l@Op
&!'JeI7S
%tax(7VI@J
(!%7WI@A
($(7VJ@J
&…&7bI@J
#scalls(J?JgJ
*!(J?JpJ
*$%J?JpJ
(…%JHJoJ
&…(J?JpJ
%tem&ANJHJ
&…(ANJIA
"ürüyor+@@IoA
(…*J@IoJ
!t&m/DIJ
" il%g8NI/
"able&J&IMJ
' or%J@J@g
(scan%JJJlJ
'!%@&KqA
'$%?.eq8
&…(T.[LA
%s%J8J@p
& or(J7J@g
#gs&<J?2A
&!'DA@BA
&$%E0?3A
#il recursion&J7JoJ
#ke%R<!hA
& a'ABK;8
(n&JNJGA
'care%@e7DA
&!&&JJJp
&$%&JIJp
&s(J@AgJ
' 0'J8JfJ
(a(J?AVJ
(too&JnJJJ
&…%IQ@pA
#mamla!(E5@:A
(…+E?@AA
%bién&@@oBA
&…&7IoDA
#x"I3SAJ
"e%7U8n/
# diep)JEJ7J
#ache…#I1JCJ
%m&E6B=g
&!%NJAIA
%r(JHM@J
#ch&JE@IJ
#h#ff5?A
% bug(Ag@JJ
#ll#]7;IA
& me#d6D7g
&s(J/@NA
#m)A%E@g
% bug'J/MJJ
%i…,@EL@8
%plate%JBIDA
(…#ID@D8
&…(@1RM8
#n*oS0A8
% kod%e9D68
#rm)J@IEJ
&inates&pI8JA
,!*pI8JA
,$)pJ8AA
(…([=@aA
&…&o=6a8
%naries(JDJ@J
+!(JDIAJ
+$%J<JIJ
(…(JEI@A
&…)JNHJ8
%raform%Rn@E&
&…&I_Z&/
#st&AIoIS
& and&JH8NJ
'cases#JAfIJ
(overage!JJ]AJ
'data)J.JpA
'fails(Sg/JA
(irst%J&pJJ
(lakes*Jp&JJ
(or)J8o?]
'is%AAAJp
(t%JAgIJ
'per%JIpIA
'runner&SS&NA
'suite&JJpPA
'that+JApHJ
)e%JApIJ
)is&7^F@p
'with%J>oHg
&!&6Io9]
&$&@Sp6J
&able$%J<AAJ
&e%I@RD8
's*@Ap@J
&ing(JAo7J
(…(JBg7A
&s(IJpIJ
' ?+AJoJ/
(fail%Jp&JJ
)or)@Ip@S
)ür(JJfI8
(in#gAIJ8
(pass*Jp88J
)lease%IHgJJ
*s%I@oAJ
(that#JJdJJ
(unitaires%IIoIJ
(voor%AIgIJ
(with%J?pJJ
'!%7:fV/
'$%79f^J
&y'J@fIJ
'!&JIoIJ
'$&JJoHJ
&…)IJpIA
#xt&EY7[8
& for)EIAIA
"han%RB?nS
& 0%I7JhA
%t%_8e2A
& ?(7gAJA
'a%<JFJp
'checks&??YLp
(ould&AAEAA
'every(MIAGJ
'finds&GJJNJ
'in%JJgS/
(s&j@JI&
(t(j7RZ/
)'s)N7JJA
'must&Iff=J
'runs'JA8MJ
'shows%JApHJ
'takes(I@JDJ
(he)UQX]8
)is(^::%S
&!%'mh-J
&$%KYa68
&'s%@2B@g
&…&6NA7]
#e"U^=[A
% 0%pJJA8
&algorithm"h@A0J
'pi%7>JaS
'rguments(MIJGJ
'uthor&PJINA
&badge&JoJ@J
'ehaviour%/JJJp
(st%8JJJg
'ody&GJJNJ
'rowser%AJHJg
'ug&I&hfA
(ild%KR@lJ
&cache%JQYAg
(llback(TDIG8
(tch&/JJJp
(use&ApGAS
'hannel%pJJS&
'lass&NCAFA
(eanup(8/Jp]
(ient(I:A<A
'ode(*IRAJ
(lor%GJJMJ
(mmand%JgHJJ
*ent(S>LM8
-s&EHJAJ
)piler%@nI@p
(nnection&@IoHJ
)stants%LDI?J
)trol&mJAJJ
-ler%JEI@J
(py%J<J-]
'rash(S/pIA
'sv&8pJAJ
'urrent&&KIJp
(stomer#f6Ai/
&data%m1A;J
*base&.1JoJ
)e%>?r9A
'efault%J?@DS
(sign&FJNJJ
'ialog(IfJ@J
(fference"g@HJS
'oc&NGJJJ
)s%@;e5S
*tring&NYJHJ
)umentation#IQBDJ
(uble(pAIJ8
&else%]MR>8
'mpty(R-fLA
'nd(If@C8
'rror([^^5/
'xample)HJpHJ
(isting#D7SA]
(tra(J>JpJ
&failing&Kp6IA
'ields#JDJ@J
(le(@R@fJ
)ter(AgI>g
(rst&Im?:S
(x%T#qIJ
'lag'g9J@J
'older&Bf@4p
(rmula%qJII8
'unction&<F@^J
&global(J<J8J
'rowth(/JJJp
&happy%J*SJJ
'eader(IoI7A
'ot(J?JgJ
&if(]<AJ8
'mport!JZJl8
,s%JDJ@J
'ndex*J7JpA
(put)Jp8HJ
+s(J7g7J
(terface%LGLKJ
(voice%JfJ@J
&javadoc)N/IJJ
&last)@nABA
'inter(DIJHJ
(st(CZ5[S
'ock%J@IIp
(g%JJI)]
)ger(J1p@8
)ic%h/3IA
(okup%SFJpA
)p(R^SG/
&magic%pDJ@/
(il(RfJ7J
(p(J?JfJ
)per%J7JEJ
'emory(J@JoJ
'issing"KQ&:J
&n+1,J?JpJ
'ame%&oA@g
)ing&JEJGJ
'ested(S>JpA
*ing%JDJ@J
(w)p8@BA
(xt(LcA@J
'umber%[-I[S
&old%):71]
'pposite)A]IM&
(timizer"JZJ2J
'rder&ZIFNS
'ther%g>g;&
+s%7EHDA
'utput&Im@CA
&page%@[AmA
(rameters(E@JHJ
+s%hJHJA
)ser'JfJ?J
(ssword(JgJ?J
(th%@l7EA
'hone%I/AqJ
'ipeline#7i@QJ
'rops%MD/IJ
&quality%AIEJJ
(ery%ReAY8
&regex(WIJ>J
(peated%J@JoJ
(st+@8JNJ
(turn))9JJ]
,s(M/JJJ
(view#[RGh/
,er(J@g?J
'ole%pJQJA
(unding%As?@A
&same%GrZR&
'econd&p]IA&
(rver%%c7og
'leep&JFpJJ
'ql(AV??J
'um%@fJ9J
&table&AA@pJ
'eam'V@@@A
(st%8]9eS
*s(I^TP&
'hree%nIHDA
)ows(N&JJJ
'ime#.Z@f]
*r(/[IAp
'odo)IAJEA
(ken"fJ7;A
(p%8Y@_8
(tal%[RdT/
'rick%o@JJ8
'wo+R<@?S
'ype'/MJH]
*s(REJ@J
&unit%MJ;I8
*s(MBJGA
'ser%7e?Eg
&variable#@MJJA
&weak%JJ<JJ
'hole(C>7eJ
'indow(Af@/g
'orkers%]/JM8
)st(/JMJJ
'rong(IdaJ/
%!&pJIJ8
%ir(@hA@8
&…(IqA?J
%m%1#]TJ
&!)9'UIJ
&$%*'W6J
%n%f9o?A
&$%A8g@J
%ory&JAp?J
( for%I8gIJ
%re#fJ8S8
' a#I8>eS
)n%8AJIg
)re(@UJf&
(dead)AJNJ/
(must(A9If8
'!%gPA0S
'$&p=@9S
''s%gYFA]
) a%RoH@A
*no&K7lK8
(…&nOXAp
&…%YR8SA
%se%h*@T&
' days&/JJJp
(functions*AJMJ&
'!%C?IDA
&…%g*AS8
%y&pRR78
#ing#Z/H^J
' just%&CIpA
'!(AANJ8
'$%JJNJ8
's&8Jb68
(!%AkA@8
($%AiA78
&k(7IN]8
' of%8JMJA
'!%/8DgA
&…%HCLZ/
%r…(g@A@A
%s!t(:!J
& ?%95eUJ
'a%7B>Mg
(nd(J8gIA
(s(JMJI/
'be&7CHAp
)fore%IIEJJ
'called%&JJJp
(ode&hH<5/
)mponent%JI^XJ
)ndition%fJJJA
)uld%JDHAA
'delete&JINJ/
)sign#IJDJJ
(oes%_JHJ/
)wn%]@?fA
'endpoint*@RVOJ
'fails*A8HJp
(ile(hKP78
(or#[AD6S
(unction%J0SeA
'go&AINJ8
'handler%93R@J
)s%M8JAJ
(old)&JMJS
'implementation&JJNI8
*ort%J/JgJ
(n(h98Q&
)to%YMAJJ
(s#PL/Pg
)n't(.[JJp
'json)JGJNA
'keeps&IAoIJ
'leak#A?JJg
(icensed&&JJJp
)ne&pJIJ8
(ook&JJNJ/
'method)KVJ%S
(odel%D=QDA
*ule";>BI]
'needs&C9I(S
'off%JANJ8
(n(A@ISg
)e%9@MRJ
(r(JI/Jp
(ut%IZ>DJ
'please&f7N@J
(r(HAMJA
)oxy&pJIJ/
'query)SSVI&
're%AAJ@p
)ads%p6JIJ
)duce%g8JAA
)gex(pJBI/
)turns%f?g?J
(oute%bB7>J
(un(AIHgA
*s*A6JoJ
'safe%JJNJ&
(cript%VJ8HA
'table(LIo>J
(erminates&pJAAA
)st&fF]IS
(hread(JJGJg
*ow&/pHAS
(o&SNIHA
'up%NB@@J
(sed%/]@Ap
'with&AEI7]
+out%I^67p
(ork&goG@8
+s#S.gIJ
&!#0?Ci8
&$%0I8US
#ose&JN?J8
&…&JNHJ8
#read(TH4[]
( safe*L7H@p
(-safe!(E7GI]
(s&R[n6A
)icher)AJGJp
(…&RnX?p
&e%Y'BLA
' functions&[EH>J
(things(A;M-A
'$(]?Jg8
&…%[75T]
%ough(oRC?8
) it(o-D?A
*the)[oB-A
,is&pJIJ/
)$&JpAAA
)put(A8IgJ
,!%AAJoJ
,$"AAJgJ
(…(eZ:P8
&w(7RnAJ
'$%AAGCg
's(VI@@A
( are(M/JJJ
(!(M8@IJ
($%NJ@AJ
&…%qHAcA
%u%p8IJJ
#x#DJ@JJ
%$%EJ@IA
"idy)J<JJJ
#les(I7JoJ
#me'IP@fS
& complexity%8AJRg
'in)A@IoJ
(s+J7IpJ
'of(A7JeJ
&!(RG@fJ
&$(JHIoA
&out%#HN<S
)!%.IWBJ
)$%8IJCg
)s&J%MmJ
(…&.#Mp]
&r)AnI@]
's%JIgJJ
&s&/@@rS
'!(@ZADJ
'$%&&JWg
&…(.HSf]
%ing&Ie>@p
&…&@o?@p
#tle#H]JD8
'!#JIJM8
&…%ISJD8
"l%pIIJA
# dr%pIIAA
"o"8AZMJ
# 0().JgS
%a"YJ[Y8
%be%KgT./
&igo#J@JgJ
%c++20%JMIAJ
&all*ARGJp
'ncel&JJ?NJ
&hange(8Kn@A
'eck(AJnI8
%delete(J@GDg
&o%J:Go8
'cument%6IJMp
'wnload(J7p8J
%each&N?JHJ
&nd*J8p?J
%get(AQM]/
&o%J6JNJ
%handle%A8JpJ
've(DD6IA
%json(JIJEJ
%know(p@AIA
%make*JIIp8
&e+p?@JJ
'rge%JJNJ/
&ock%JJ8Ag
&utate(JJFJp
%pomalé(J?JoJ
%save*J@JoA
'y*JNIJ/
&ee(A9oIJ
%test(JM/A]
&he&JAHWA
'is&A@NA8
%undo%J7JDJ
&se%?:4Vg
%work)Ap@@J
&rite&R:J3J
%you&JJNJ&
#!(@J;Z/
#$&IJ;O8
#ast+J.INJ
&…)J/JNJ
#do)@7@WA
&!*J@JEA
&$)J@J<A
#e&E@@CA
%!&D@@E8
%$(D@@B8
#gether%iIIA8
&…%t?I@/
#ken%[ec?S
'!%.fpA8
'$%8JgJA
&…%flc7J
#o%5r@f8
% big(J7JgJ
&clever%JEJ@J
&long#I2@fA
&many(Ii@?A
'uch%6g@n8
&slow%J@JpJ
%!&A#nW/
%$%A?n3J
%l(KcJI]
& renames)JlJJJ
&$%K8JHg
%n(I7IEA
#p&E67MJ
% please%C.7CJ
%!%EH70J
#rn(8@AIg
#string&J@JEJ
*$*J7J<J
(…*J7JEJ
&…(J7J<J
#tal%ZKYCA
'!%7:IDJ
'$%@1[CJ
's%IpJIJ
&…&[^HK&
#uch&AoA@A
'ing(N>JIJ
(…(N>JJJ
&…(McR?J
%jou…)JnI@J
"race(g8JAJ
&…&oR@@A
%de%76:o]
' offs%8?BRp
&…%77DIg
%il)N@>BA
'!)JJGNJ
'$(JJGMJ
'ing&JoAHJ
(…&Jo@@A
&…(DZ>TA
%nsaction&SpIS&
(…%SgJJ/
'late#j5JIA
+ the&<?JJJ
(…%h1>>J
'p…&J@JNA
&…%qJ?;&
%versal(AoA@J
+!(Jf@@J
(…(JoA@J
&…(JoI?J
#echo(g8I@J
&…*pAIIA
%e(I-Ja]
&!&J@JE8
&$(JHJEA
%nne+AEJ@J
#ick#h@JJ/
&…%qAJI&
%e&JB><]
%gger(fJJI8
(…&pJII8
&…(fJJHA
%p#J@JfJ
&!%J?JfJ
&s%J8JfJ
#op&@:?nA
& de%JHJgJ
&po&@E@IA
&…&@:@nA
%ubl…&oJ?JS
&…%oI@JS
#ue)IoJ@A
&!)JoK@8
&$)Jo@H8
%st&AJiA&
' this&AJrA&
&…'AJgA8
"s2322%JgIAJ
&…%JpI@J
#an(J@g@J
#doc&N8AIJ
' with%N8JIJ
&…&N8IJJ
#et(I@o@J
& this)IIp@J
"u*U6E@8
#ne%AJJfJ
#ple&ICI?p
'!(AJI?p
'$'AAIIg
&…%@DI@p
#rn%@k??]
& the#HIJDJ
)is%IMJIJ
"wice%aZY?8
'!&^o??J
'$%ao6?8
&…%toc#&
#o%R]PIS
% branches(S2JJJ
&functions!J<J8J
&of%JoJ?J
&pointers)S6JpA
&requests&JSA/p
&threads&SnJ@8
&users,JoJ?J
%!(@@IZp
%$(@6@ep
"ype(0V@8]
& annotations%GNJJJ
'guard(IHJNA
'hints(IDAHJ
'to%IEAJJ
&!(9II@g
&$&(]?6p
&do…*N?AIJ
&error&AoJIA
(…&ApJJA
&s&KN78A
'!%R_@58
'$&JNA?A
'cript"-g>:g
,!%J:H?g
,$&JEI>S
(…%6T?;S
&…%;a-7S
"á(8IM]/
!u(CmB>S
" change*AJNJ/
"gly&JEJ@J
&!%IEJ@J
&$%IEJAJ
"i%@j=@p
#t(oIJ@J
"m%6sHJJ
#a*@/BW8
#lauts&AoIJA
) come%AoJJA
(…)AoJJA
&…&@oJJA
"n%&'R<p
# comentario(EJ8IJ
%enum)JNJ?A
%test)JAoIJ
#'o…*@7EQA
#a(A2?KS
% función&7E7D8
)zione&JIHNA
&sola%I@JoJ
#d(mC?C8
%efined(.[@Ap
+ ?&8AJJp
+!(8J@@g
(…).[@@p
&r&XRnA8
' 0%7EAZA
(load%@o7YA
(which&p7IJJ
'stand(j6IAA
, the(r?IIA
(…'i?@I8
&…&QZOI]
%o(R:@E8
&!*@9@<A
&$(@9@;A
&cumented(M@AIJ
.!&N@AIJ
.$%M@JAA
&…(N@AIA
#e(/CHD]
% fonction%I;@CA
#handled&Jo@IJ
(…&JoAIJ
&…(AoJHJ
#id…)1JGJp
%on%JFHgp
&…%J0HfS
%que&JJFE]
( constraint%ARJDA
&…(AIG<]
%t'9@gAJ
& converter&JHANJ
'test(IJgHJ
+s(@@i?A
&!(8@o?]
&$(7@e@g
&arias%IIgJJ
(…%I@gJJ
&s%MDA.A
'!"EB@9A
'$%JMA0J
&…(C9f?J
#kn…%gJHJA
#moun…%JeJ@J
&…(JeA@J
#readable!&IEIAJ
&…%IsI%J
#tangle(JDHAJ
(…&JEHAJ
&…%JNHAJ
%ested&IIpIJ
&…%7Qo?g
#used%HbJ?J
"p%2_SG&
# in(ApK?J
%some%L@oH8
%the%E;7<J
&o%KGR_A
#!&3h9H8
#$&'^LZ/
#date%Ue518
( broke&InJ@J
)the&N8JIA
(!%HfJBJ
($%?e@;A
(d#IgJAJ
)!#IgJAJ
)$&IpJ8J
&…%im618
#grad…%IgJ@A
&…&@pA@J
#load(@Hh1A
(!&@n91A
($%An89A
(…%AASMA
&…&7Ig)J
#rość&AEI@J
( ten&8NIIJ
(!&JEJ@J
($&JEI@J
&…(AEI@J
"rl#@j6.]
"s%MJMI&
#!%JJNJ&
#a(f2@HA
% le&JEJ@J
%ge(EAAZJ
&…(D7AdJ
%r+J7JIp
#e%@M@Y]
% #&JEJ8J
&a&@@@dp
'fter)JmJ@J
'll%J?JgJ
'n(A.IfS
&early%JDJ8J
&less)JHJp8
&map&JNJ/A
&of*JmJ8A
&quickselect&J=JpJ
&the%f8Jo8
(is(8JIJg
%!(IhB6A
%d([/?f]
&!)A/JpJ
&$%8'Jpg
%effect%JkJ4J
%memo&A9InA
(…(AAJfA
&…&@AIoA
%r(7gMA/
& sees(JfJ?J
&s&?m@N8
'!*JR&_8
'$*IR/WA
&…%6p>VA
%s%J@ApA
#ing%eA[B8
&…%nB@C8
#ua…%/Q@E]
"tilise'JDJ@J
(…(JEI@J
&…(KEA@J
"uid…)A@IJp
"zun(JNJ/J
!v4!%6JANS
"a&7mC[8
# lentísimo(J@IoJ
#!%AgIAJ
#$&AnJJJ
#lgri…&JoJ@J
&…(IoJ@J
%id&KpH@A
' ?%JpHJ8
'!&JpHJ8
'ate%@7;?g
* my(JJMGJ
+the#JA@MJ
)ion%I:@DJ
,!&J@JNJ
,$%J@JNJ
(…%G':C]
'e%AIINA
&…(IIB;A
%o…(AfRAA
%ue&Mn?6S
' of"g[JI/
'!(1nJAJ
'$*9nAAJ
's%aL?H8
($"A)@oA
&…&Lq?78
#n(IDJ?J
#r,@AN@A
% mı,J?N@A
%!&JNI@A
%$&INAAA
%arg…(JDJ8A
%iable(@r@7A
*!%J2J;J
*$%I*I<A
*s)J<J@J
+ for(JEJ@J
(…*@W@7A
&áv…%oC@?A
&…)RW@@8
#t&on@@A
#zi…,A7oAJ
"eces&SoJ@8
&…)JoJ@A
%torise%J8JpJ
(s&I_C&8
(…"?i2A/
&…#9M9JA
#loce$%J@JfJ
&…%J@JoJ
#nd…%RIJD8
#rbos…(BH@MJ
&…(^6>Ag
%einfache(ID@@A
&…,AEI@A
%ify&@@q?A
( the%@>_@A
)with&JJmJJ
&…)I7^>p
%schachtelt+JEJ@J
(…*AWJ.J
&ion(8@QEg
)!%A@IKp
)$(AAIIp
(…)7IPDp
&teh die(p.JJJ
(…,p.JJJ
&…(Q2H(g
%y*J3IR8
#z&JbJ6A
% de&JNJHA
"ia&JH@NJ
#de(@fSIA
#el,J@IoA
&e&J?JoJ
%n…*pRI@A
%w%o*@;8
&$%gCJ-J
#olat…&JoL78
&…)InL78
#r ordenada)Ap@IA
%g….AoI@A
#sibl…(M@JHJ
&…(j7IH8
%ta$%JDJ@A
#test(JA8Ip
($%JJ&Jp
&…(J@AIp
"ocê)AANJ8
#eg(M@@AA
& een&HJJEJ
#latile(AJHJg
%u…(J8JNA
#or&8"djJ
#r&pJJJ&
% dem)p@IJ8
"s1AI8Hp
"ulner…%JoIIJ
&…#JfJIJ
"ê se)J/EJJ
!w'j9H>8
" komentarzu+<IHJA
#the&pJAA8
"aht does%o8JJJ
#it)JII6p
&…%[;7Z8
#lk#eABBA
& me%p8IJA
'through%.JNJJ
#nn+pHIJA
%t#-Je;S
& a"H@JMJ
'to(I0RB]
&s&DBo,A
' to#IKf7J
&…&CZ]#J
#rm+J7JoJ
%n(E78;J
&ing(JfI@J
)!(JfJ@J
)$(JfJ7J
(…(JfI7J
&…%Ne@-A
%um%M@>@S
&…%TAFIS
#s%U(2>A
% bedeutet%8JHJp
&passiert(AAHJg
#t)b7B?A
% doet%pJI8J
%c…%AgA3A
%er!)JJNJ/
'$(JJNJ/
&…)AIN>S
#y&%'KUJ
% to&A0JW8
(o(A2ASA
%s'AIIMJ
"e#MJPQA
# also(JAA<A
%drop(JGJoJ
%get%2OZRS
%have%@@?Zp
%lose(AEJAA
%need&ZARf&
#'r…(A;IRA
#ak#JADJJ
#ek%MP]%J
&days(J@JEA
(…(J7JEA
&…)J?@EJ
#g!(JpJ?J
#igh%JIIIg
't…!<6J:8
&…#C7Hf]
%rd(pAIJ8
&…&pAIJ8
#lcher%pJJJ8
&ome(H@NIJ
)$*GANJJ
(…*HANJJ
&…(Y@N@J
%l(AIS;A
&!&A?QEJ
&$(JIRD/
#niger(@<@PA
(…&@;@cA
&…(@;@YA
%n&7Z@<J
#re'A:fIA
%kt%oo@%A
&…+Ro@@A
"hat"_@@?g
& about)8JS/p
(m#fg>JA
(re#@?C@g
'could#8JMAJ
'do%RIDA/
)es%f@HJJ
'each(MJHJ8
(ven(gJJJ/
(xactly(p?JJJ
'happens#Y8A?g
'i%8oJAJ
(f(88JJp
(s#[@Gg]
(t(;D@5J
'makes(pJHS/
'the&gSD>&
)is)oJIJ8
'unit&8JIJp
'version%8JIJp
'would&%Jb@8
'you)0IEIJ
*'d&8JNJA
&'s%[@AHg
( missing#@/MLJ
)the%eI?7p
)wrong%8JMIA
&ever&p@@KA
&s%f@?@]
&…%o@7@g
#en%ZZZV8
& does%pJJJ&
'i(_SI[&
(s!]46Hp
(t%U6A;A
)'s%AIJ;A
'should&@JJJp
'the(@ZJ;A
*n%J@gJJ
*re%?pKe8
'would"AAJJg
&ev…(J?JnJ
&…%JRJeJ
%re&TX[ZA
' are(AAgJ/
(do&JI?Jp
*es!S@?Jg
(is"AJ?Jp
(should%AJHJp
(the%NJJGA
''s%[g?JA
) the(Sp?A8
(…&Jp?J8
&…%LXGdS
%ther(87SDS
) the&@AN@J
,is%/7j@J
(…%%#WDp
&…&.7L<]
#ich%^7?Ag
' is%AJIAp
(of%)HM8J
)rder&/JJJp
(returns#AJJM8
(version(8AJIp
'!&9JHJp
&…%f67:]
%le&6A5fp
' this'88JgJ
&…&.A6np
#o%oR=9J
% calls*/JIJp
%le(B?@nJ
' thing%@nIIJ
&…'D?@eJ
%m&pJJJ/
#y%qI=7]
% ?+A/JAp
&do%pJIA8
(es%f[?J8
&is%f.@@S
&not(0AIAp
&the%sA@A/
(is%]A>Ip
&we%3JJJJ
%!&p%?A]
%$(p/IJJ
"idt…&I8JNJ
#e)o@H@S
%r…(8Q@oA
#ll&AAJAp
& it%JAI8p
'this%AJIJp
#ndow+JOJUS
(s+8@JAp
)!(7IBAg
(…)AIH@p
&…)JXITg
%s&p[JJ&
&!(pRJJ&
#rd%gl4<A
#sh(ANI@A
#th%JIZD8
& 0&I7[l]
'a(JJ[2A
(n%Af@BS
'build&JH8NJ
'fake%JJoIJ
'input(f7@BA
(ts&N6JAJ
'one#JeAD8
'tests)JJmJJ
(he%IKI^&
)is*7IET/
)ree&AJA<J
*ows(M8IJJ
(wo([eGD8
&!)8pAJA
&out%Aa??J
) a(Ig:%S
*lodash&J<J8J
*the)@E?QS
(…&9r8@J
&…%Jr@>A
"ofür steht#AJJIg
&…%8JJIp
#lne)J@JoJ
&…+J?IoA
#n't scale%J7JpJ
%d…(AI?Ap
#rds(i8?J/
' on&N8@JJ
'!&pAIJ/
'$%pJHJ8
&…(td>7&
%k(IZ>fS
& ?&]pGJ/
'in&8JIJp
'on)J@IpA
&!(SoHAA
&$%7fG@g
&er&JQAEA
(s&]&SMA
) stop%S%JNJ
(…%S'RDA
&flow%f]A?A
(…%oIABA
&ing%@o[AA
)$%@f[@A
(…#@feAA
&s&RpS7A
'!&nHf?8
'$&nP[I8
&…(Rf[8/
%ld&JIJEA
&…%JJJN/
%r…&JINJ/
%st&&JKJg
' case)AJGJp
(part&JJNJ/
'!%8JNJ8
'$(AJNJ/
&…(/JNJJ
%th)JJGAp
' it%JJFJp
&…(AJGAp
#uld%@/LA]
' a%8IE@S
)n&8NHJJ
(be&H([EJ
(help(V@@IA
(i&JJFJ]
)t%/GFpg
(like%RDAK8
(u%AJNJ/
(you%OH<@g
'n…(JJI8p
&…%80V7]
"rapper%SEJ@A
(…%];IAA
&…%f9@<8
#ite%BCY;A
' a#U,7;]
(down(EIJHJ
(it%@<YJA
(the&J6IEJ
*is)@NAJ8
'!%Io]>J
'$&@Zp=J
'rs%IIJAg
(…(I@J@g
's&@oABA
&ing(M@7?g
&ten(_RL@/
(…%gRJJ/
&…#:LZ2A
#ong%ElE7&
' by&N&JJJ
(correct(M/JJJ
(here&@AEJ8
(the(ApGJJ
*ing&JJNJ/
(with%@AMIA
'!#M[D78
'$&=oNJA
&…(DZM@/
%te%o%D8A
' this%o.D@A
&…%f7N7A
"yjaśnij(p@I@J
(…(f@I@J
&…(fIIIA
"ähr…&@@fE8
"ürdest(8JNJ8
) du)8JNJ8
(…(8JMJ8
!x(.rH5g
"$%IqJ=A
"ctest%J@o@J
&…+@@o@J
"ml(.1JNJ
"ss%I[MI8
"unit&JAp?J
!y(RfA?8
" a&JR<@/
"aml(;BICA
&!#B1JDJ
&$%:3J)J
#pıyor(g@IAA
)!'g7IAA
)$(g7JAA
(…(p7JAA
&…(p7IAA
#rd&NJAAJ
#z+E6IAA
%!)E5ICA
%$(D,R;8
"ears!#tp68
'!%AVp>8
&…&JSpHA
#sterday#Jef?A
+!#Ief6A
+$#I[f?A
(…%@n[6A
&…%Jeo?A
"orum+N@I@J
&….E@C?8
#u%@[<?]
% add(D8SJ8
&break(g9IA8
&can%GSANA
'omment(DJIJ8
&find%Ag@IA
&improve#AJDJA
&know(BgFIS
&merge(JGNJA
&put)mJHJS
&rate(AJNJ/
'ecommend!&JNJJ
&see.8ANJA
'ort(JdJIJ
'tart)AIEJ8
&take%gl5AS
'ell&oI>A]
(st&&JXJS
'hink(7INJA
&use*JHI@p
&write%BL.Ag
%!%p@EJ&
%'d)8AN@J
&…)7[N?A
%r(@JNIJ
& honest#AIMJJ
!za)@:?nA
# dużo(@9@eA
#mi…&JNJ@A
#pytań+A@JoA
)!&JGJpJ
(…+R@@nA
&…)f6@nA
#wsze*AoI@J
&…,AoI@A
"eig…&@o[?A
%le%Rf@QA
'!(f[@6J
&…&RZ@lA
#ro&@m]d/
&!)JoJ@J
&$+JoI@J
&divisionerror*Jp@@A
(…(JgAIA
&…)Ap@@A
"ijn(AAHJp
"nak!*JoI@J
"o live%AJNJA
"u,AAIoJ
# verschachtelt%JNJ8J
&iel&J8JoJ
)e(J@AfJ
#rück!(fAHAJ
#sammen!)p@IIA
*fassen was(.MJJJ
(…%Z3?C/
&…%o:?B8
"waar!(J?JfJ
#ei…(nIo@/
#ra…&od?5]
!à(h;GRA
" php(JEJ@A
!ça%6VoFS
# ?(AJMJ/
%fait(fJHJA
%plante%Ao@@S
%rame&J7JoA
#!(ASNI/
#lışmıyor)JoJ@J
,!)JoJ@J
,$(JoI@J
(…'JfJ@J
&…(JoJ@J
"ok*@9@oA
% uzun(JMJ/J
!è%Z6;6]
!é&[m?7g
!être&IpJ@J
!índi…'AJHJg
!último(IgAAJ
!über&i7o=/
!библиотека+J@G@p
,!,J@H@p
!в(0@;PS
"ложенности$(JMJ/J
(…)JNJ/J
"озв…+7N@6]
"сегда)JoJ@J
&…)JoJ@J
"ыбрать(@-?:g
!глянь&J@NIJ
&…)J@N@A
!делает%qIIJ8
&…%iIHJ8
"ля+@?@Ap
"обавь%96oC8
( юнит(IJgHJ
&…%2@fAA
#дай коментарі(N@J?J
&…(D6@;A
#куме…(NAA@J
&…(N@AIJ
!есть&@-E7]
!же%6W6*/
!запросов$(JGJgJ
&…*@d@mA
#че…(gAIJ/
"десь(o?B@J
&…*o?A@J
!исправь(JpJ8J
(…(JgJ8A
!к)L>JoJ
"ака…(8JIJp
"нопку)I@JEJ
&…)?n?;A
"огд…*pJHJ/
#д(e26P8
%!(Z29P8
%$(R<BHA
#ме…)N@J?J
%ментарии(EJIJA
(…)<JIJA
&…)EJI@A
#роче!.J<J?J
!ли*7-E5p
# здесь%A,D@p
#шние обращения+JGJoJ
!метод#ZC?D8
'!'RA@D8
'$&@C@EJ
&…(RB@D8
"ног…%JEIIA
"ожно)7oD78
!на)79RnA
# функции#IDJJJ
#пиши#B7eD8
( тесты%IJoIJ
&…(D@M@&
"е&?c9)]
# работает&ApIIJ
"ичего(@,EE8
&…)A5NCA
"уже…(f.R@]
!объясни)pHIAJ
"дин&@[RlA
"пти…&JHJpJ
"тдель…*AEI@A
&…*JEI@A
"шиб…%@fD@/
!пада…%Jp@IJ
#мять*J7IoA
&…(@I@eA
"ереименуй%JDJIJ
(…%JDJJJ
&чи…(A:N6A
&…+R<C68
"одс…&@n?eA
#кр…(J@f@J
#сле*JoI@J
&….JoI@J
#чему%j@>AJ
&…%a@>AJ
#ясни)oHIAJ
&…)oIJJJ
"ри*JoI@A
%чеши код)AEI@J
#оверь%JHNAJ
(…(JIKM8
&…(@?ECA
%исходит'gJHJA
,!&pJIJA
"уст…%ApRAA
!работает#f[?I8
*$#[e?e8
(…%oI>IJ
&…%f[>IS
#збей на%IDJ@J
&…%JEJ@J
"еализуй%IAANJ
(…%IAJNA
&…%IAJNA
#вью*J@N@A
#зультат!&JpI@J
!самое для*JHJEA
"делай&?2?q8
&…&@<@g8
"лишком&@:@nA
(…%@;@nA
&…&@9@nA
"пис…(@oR@A
#рости цей*AEI@J
"тро…)@T?m8
!тест(AAgAA
&ы(IAgIJ
'!&IJoHJ
'$(IJpHJ
&…(IJpHJ
"о&@*I;8
#рмозит$&J@AoJ
"ут(L.@@p
!упрост…)AE@@A
!функции%;S6>p
)!&:T6?p
)$%Eq@=A
(ю(IAAMJ
(…(BA6DJ
&…%]K5<8
!чище(AEI@A
"то%f6U5S
% делает%iHHJ8
!это(@<D6A
%т*oBAR/
!…able%5_9M/
#cji&KoI?J
%ks&JEJAJ
#das*A@JnA
#gen&JdInA
&s(AgJ=g
#ins)EIR?J
&t%oFJD8
#kes%JADJA
#lls%I?JsA
&y#P[:0g
#nce"P;f]8
%ie&o@@]A
%ts(B2I@J
#red%Jl@[A
&r&@NJ@J
%ia)AJNJ8
&o(D?I@]
%zu*<AIJA
#ses&J7In]
#ted%:_Z+S
&s&e%Qb/
%ic&@<K@A
%or&IZ?NJ
#uen(I.DEA
#ção%LYd0/
"back%p6DE&
%se&I(RZS
#led%IAANA
&s)JEJ7J
#nis(@oIIJ
#ody(o[@.A
"came&o@J@A
%te)RPE?J
#hed&I6@:p
&n(8o@@]
&r)J@Go]
&s%[2H;A
#ies&HEf@8
%ón%Je@;8
#ode&J#JkJ
#tar&7pJJ8
%ed#@hI0A
&r&JoJ7J
%ly)@pL?8
%or&@B<AJ
"dard%BBH@g
&y(JJYLJ
%te%@@BIp
%ys&J@JNA
#ere(7:@@p
#ing(ITP7g
#n't(AfI.p
#own&HSJNA
#uce&I3^HA
%re%@LA;A
"ects%e]@2A
#ded(JIJeA
#fix(fA[@/
%ul&Z6LEA
#ibe%:6fCA
%fe%R<@7g
#log(NJJGJ
%ve(JoJ@A
#nce%]l>Hg
&y(/KRJg
%ie)AAI@p
%ta(D@?BA
&e(TQ?<A
&o&Do@I8
&s%3QD9/
#ren+8J@EA
%ly(@MI?S
%ns%AML?8
%ta(AfI@J
&y%;cfIJ
#sts(o-I[S
#ter%IB7NA
%on(@8@E]
%ti(J<J@J
#ver&pH@ZA
"face%A3SAA
%ll(I7oFg
#ica(8DI@]
%ed(J_@L/
%le&@E@CA
#low%[k@./
#orm(Je>:]
"gami&oIIIA
%te(J@JfA
#ing(ABMA8
#ory(JHJDJ
#res(AJR@g
#uje*JoI7J
"heck'I@DAA
%re&ND??8
&n(JRS2J
%us(JIJDA
#ing%8U;QA
#put(A@JgJ
"iado&IE@IA
%te(To9H8
&o(AoIIJ
#bed(J6SDA
%le%7p/T8
#ces%7?g:A
%it(@EIIJ
#dad#7@@Dg
#ent%@?Af]
%re';66VA
&s(AAJ;A
&t(IeO>g
#gen*@HEHA
%ht&<:P/]
#led(J8JnJ
&r&RnIHA
#mes&JpA8J
#nce&J8r@8
%ed&&R@@p
&n+J.KEA
&s%oTF-]
%gs(D5AfA
#ona&Rl@8p
&e&KN598
&s%B'^ZA
%ur%11g.]
#que%fCD5A
&é)AEJ7J
#res(E@ZR8
#sch,@@E@A
%ed%Jcl?g
&s%JCI7g
%on'AeJ9J
%ta(AMIJ/
#thm%i@@QA
%mq(A@J@g
#ves%J7=Ep
#yor.@Q@6p
#zed([QfI8
&r%KTJ18
%za&7D@nA
"king#IQ>Lg
"lama+I@@EA
%rı)D1:+8
%ss(ABAEA
%te&T'fC8
#der(K>JgJ
#ect(J?JpJ
%ms(8JMJA
%ri)E?f>A
%ta%M=JEA
&e&JHJNJ
#fde+J@IEA
#her&J7IEA
#ify&JEJ@J
%ne%R_/[/
&g&@BNK/
%se*@A@qA
&t(If7BJ
%ty%TY<]/
#lel%@?If]
&r%g1@o/
#oad%@ceM8
%ck%9[;-S
%ws(IoA8J
#tas(A@IoA
#ung+]/HNA
"mate)@6of8
#ber(8.pCJ
#end!&JNJ]
&t#aH?;J
%rs%8>?sA
#ing(/LH@g
%se%@>@og
#men(fm@?A
"nada(@p@IA
%me(JfQHA
%te#@Z@fA
#ced&AEJI8
&s%JRHf/
#ded(IK?Hg
&n(@%@rA
&r#;JGA]
%ly&J1JnJ
#eck&AIHo]
%nt%IEJB&
%rs!8p8]&
%ss"QB3BA
#gen&@@s@/
%le&JEIJJ
#ing&Kf:Y&
%se&JEAIJ
%te(JgZ.J
#tar)<JJJJ
%ed&ERJ?J
&n'@0BDA
%ly%SoL78
%uj(N@I@J
"oach(8JNHA
%rd&@n%EA
#cks#J@MJJ
#int%8=NSA
#lla#8HDDA
#mer&V[>U&
#n's)I@JN8
%al%6iC?8
%en&@<@[A
%ly%J9JHp
%se(A?JgA
#ugh,oIA?A
%nd(AfI@J
&t&oj?-/
%rs)JoJ@J
%ts(J.UeJ
"part*@@IEJ
#ing%ReHC8
#les&M@g=J
#ort&JoAIA
%se(@D@AJ
"quoi%k6HAA
"ract%ZGeLJ
%ge(B7p;A
%is)/JNJA
%te&91OSg
#day"@eR?A
#ect(F[JMJ
%nt(8o@AS
%ss)@6o9A
#ges%fJAIJ
#ias&HIpIJ
%be#Ied98
%ce(N@I@A
&s%:AI@g
%es(B2@8J
%ng&EIAAA
%os&C@N?A
%pt%6E@:S
%se%R)@fJ
%te%Jog>8
&y(JAMBA
%za%I<JJJ
&e%cIpRJ
#mat&JEA@J
#nal%JAIIp
#ror+ApAIA
#sal%RoA@J
#ted%DeF7]
&r)J?JNA
#ung&1@@EJ
%pt!&6<8p
#ías*8JNJ/
"sant%IHJNA
#che)A@N8A
#hes'J/JfJ
#ify)JEI@A
%ng)ASNS&
%on%P_P>]
%te(JfQD&
%ve%%KIAp
#sen(71DAA
&s#A;CAJ
#tic)JJH8p
"tado(@WI@A
%nd%k?AIA
&t%I]f6A
%re&Dn@7A
%te%CE@@J
#cut(@7ID]
#eed(AJHJp
%gy#J@KHg
%lt+J<J@J
%nt%/ZS:S
%rs%CC"]A
%st(o0o-A
#hek+J7I@p
#ial(I.DfA
%ce*JAHIp
&s%J@WHA
%es"NDS.8
%ng%Ke>h/
%on"S^@L&
%ve(@WP0A
#ors(ACA.g
&y&BTo4S
#ure%A0;ZS
#áře)N@J@J
"uage%J:?DJ
%te"JIMJA
#gen,I@IoJ
#lar)AoJ?J
%ly&AINJ8
%ta%R6?i8
&s%AgAAJ
#men(IM@@J
#nce&JSA</
%gi%K@@NA
#res%Z2RA8
#ted(pgQ?/
&s%J?JfJ
"view&oRA@J
"ware%g7]L/
#ord&IZB<8
&k%8@LHp
"xity&&:If]
"ydoc(M>JJJ
#one*AoJ?S
#sis#J5MfJ
"zing%JAQAg
"ário&<AJJJ
"älle%AApIJ
"êtes%@f?lA
"ıyor+[n>Q8
"śnij(fIIJJ
"ание(@E@>g
#рии&EJIJ8
#цию#MJJHJ
"ение*@1>0p
&я(2G?hA
#рки(JJIM8
#тся)[fB@&
"изуй%IAANJ
#руй(<5[QA
"льно*7QCn8
"ости(JEJ/J
&ь*7@@ES
"тает%oIIf8
%рі)N@J?J
"ьтат)JoI@J
"ください&o[?@8
"されます&JoJ@J
"じように(J@IDJ
"ってくる(JoI@J
"りますか,@@I@p
"るテスト&HJpJJ
!あ%@6M@g
" り(A@J@g
!い'KPS]/
" て%J?REJ
#ま%p@B@8
"$)HnHQA
!え&RbA.8
" て*SEI?J
!か&SF<F]
" な)AoI@J
"$(R,D@g
!が%=o?W&
" 深&JE8AJ
!き%6MBE8
!ぎ(J<7RA
" る'A:.eA
!く&[NAG8
" だ&].N@A
"$%A3JQJ
!け(7hD>A
" て&B;M=A
!こ%eI;-8
" の&lR96S
!さ%[mB.A
" い%f-N08
#れ(AoJ@J
!し%T:IC/
" て%fKFM8
!す%OB;7S
" か&Z"D?p
#ぎ&A3@ZA
#る(Rd@DA
!ぜ%q%=@g
!だ%T7E8A
" さ%h-M98
!っ%7iCP/
" と&A3AZA
!て&KBJK&
" く#g-MAA
"$&@<Hi/
!で(R/7eS
" す&f%@I]
!と%%_@^8
" 読%JEJAJ
#速(AHIgA
!な(Uf7-J
" い(9e@08
#く%JWJ?J
#ぜ(^.>@g
#る(AoL?8
!に'.T8BS
" 分(JEJHJ
!の%f[6(]
" コ(Q7NIA
#バ(8nJIJ
#フ&pJIJ8
#関&.p?7p
!は)Q-:Ap
" あ*J@NJ8
"$,I@@@p
!べ&?dI<J
!ま&?!WX]
" す(I5VH]
!も%-gG_/
" っ(J;IQJ
!や す"JMJ@J
!り(V1@4]
" ま&@6L@p
!る&HoI_&
" 関(JHIMA
"$*@q7QA
!れ)AZN7A
!わ(RVH?A
!を(A8JMA
" 書%I?eEA
#直&AoAIJ
#追)KFJMJ
!ァ&I<.CA
" ク(8DJHJ
!イ)@J>Bp
!エ*.ZInA
" ラ*AoJ@A
#リ*A?JoJ
!キ(CAE@A
" ュ&N@CGA
!ク(?I?oS
" タ&AEJIA
!グ(7qJHJ
" し(@EJHA
#を(AfJIJ
!コ(f@D?8
" メ*EJAHJ
#ン%=oJN8
#ードを説明してください(pAIJJ
!ス%#<c)p
" ト(@AoAA
!タ'72@;A
" リ&@EJIJ
!ッ(H@?Cp
" ク%feH7J
!テ)@?pIJ
" ス+J@oHJ
"ストを書いて!#IJgIJ
!デ*AAIHp
" ッ%7AIJp
!ト%<@Y/S
" が)J<J@J
#を&B@RGp
!ド)C@@Hp
" キ%MJIHJ
!ネ(JE/@J
!バ(AoJIJ
" グ(AnJIJ
!ビ ュ%JINIA
!ピ+nJIJA
!フ&j)-;&
" ァ&I<8KA
#ィ*E?IBA
!メ)B%[MA
" ン(EJJIJ
!ュ&C@E?A
!ラ)7q>6]
" ス&JEI@J
!リ&6L%pS
" フ%@EJIJ
!ル&HK7<A
!レ ビ&I@N@A
!ン%*f6DJ
" デ%8AIJp
#ト(EJAIA
!ージングを付…)I@IEA
"ドをレ…(/ANJJ
&ビューして*/ANJJ
+$&/ANJJ
!一(RJQg/
" 下%oJ_48
#个(6AAbA
#样%7i?98
#次&JG]nJ
#点*J<I@J
!万*J?JoA
!三(@;@dA
!上&0-V(S
!下%hJ],A
" 这(fII@J
"$"A3On8
!不(IPCOS
" 对&@[E@A
#要)8.N?g
!个%gC4N&
" bug(8gIJJ
#函%f?HAg
#小(@;Jd8
#类*7EJJA
!中(IoIIA
" 文(IoIIJ
!为%r6>[A
" 什#j7>@S
!么(g?C=]
" 意(I@MA8
!也(@IJNJ
!了'7h?ZA
"$(@b@6A
!二&pRIA8
" 回(gdH@8
!什%h+C4]
" 么%p4B=g
!付(AP@DA
!代(H<CH8
" 替*AEJ@A
#码%@E9Q8
!以&7PE;8
!件&H?nCS
!优(A@IgA
" 化)J@IpJ
!会(Hd:,S
!何&]JFJp
!作#fAIM8
!修(ApIIA
!做%f6?DA
!元%JJpIJ
!入)Ao7BJ
"$+IoJ@J
!全%:-CH]
!关(@6E?]
!内(@Z@nA
" 存(@d@eA
!再'@@@i8
!写&'9^:8
" 一):I/EJ
#得(@DD>8
"得怎么样!(@JNI8
!况'@AgIJ
!减&J@IoA
!函%U2?1A
" 数%J;?3J
!分(@<?:S
!列%#kE68
" 表(7s@@A
!別'JDJ?J
!前%f<o@&
" 返(8DJJA
!割%JNJHJ
" し&JEJ?J
!加&U!HCp
" し)KFJMJ
#注%M8JIJ
!化)@Q@oA
" し(J@JfJ
#性#JAJgJ
!单(@<[@A
" 元(IIfHJ
#独)8EJJ8
!占)J@JoJ
!取%nE@=S
!可(7HDD/
" 以%#eEE8
!号*AoIAA
!合)@[N@/
!同%7o?1S
!名*JE@AA
!后)@oJAJ
!吗(--D6g
"$)-7E@]
!味(gJHJA
!問 題%J8MIA
!回&Zq>Z8
!地 方&J@NAJ
!変(71a78
!复&@j?"p
" 插%JoJ7J
!多,87Io]
"$%J@IoJ
!太(73?eA
" 多&J@IpJ
#慢(J@JgJ
"慢了!#J@JgJ
!子 に)JEI@A
!字(?bI@A
!存(@Z@nA
"$)J@JoJ
!安%8@B@g
" 全%7@E@]
!实%I@JMA
" 现&A@JNA
!実&A@JNJ
" 装(A@JNJ
!审(A@M@J
!客)@Z@<A
!小(@1@Xg
" 数)A@I@p
!少%1K@X]
!就&@n@lA
!崩&AoIJJ
!帮)@QE@A
!常)@o[@A
!序(7Z>E]
!库(@6G^g
!应(._>5g
" 该(.jI@8
!引+AAI@p
!弱*A@N@J
!待&3JJJJ
!後(JoJ@J
!得(?DD>8
!快(A7HqA
!怎+A7K?p
" 么'@@M>g
!性&@@ERA
" 能(A@IoA
!总&fnI?A
" 是)JoJIA
!情(@AgIA
" 况&@ApIA
!意%o@N@&
" 味(gIIJA
!慢)J?IpJ
" 了(A?IpJ
!成)AEGH]
!户(AIJDJ
!把*@7EJA
!报(AoIJJ
" 错(AoIJJ
!持)@Q@EA
!按(@e?<8
!据,AH7pA
" 库(J>JhA
!提(73@BS
" 取&JEJ@A
!插(Jf8:A
!支 持)AI@EA
!改&79bP&
!数%@B!jg
" を(@9@DA
#据'@Q7iA
#是*p@IIA
"$&7<@'S
!整+@B@7p
" 数(J@I@p
#理(ADJ7J
!文(Rp>?]
!新(JeIAJ
!方(B7M8A
!日+J@IEA
!时(@,?aS
!明%a?f=A
"$*3JJIJ
!是([Y?5p
" 什%fAIJA
!普&@AIIp
" 通%@AIIp
!更'@PLL8
!書&B7W98
" い%D6IEA
!替(@D@B8
!最+JoJ7J
!有(-IECS
" 什(.@M>p
#结)J7JNJ
!本%@@/<g
"$)RJ8EA
!条 测&JJ&NJ
!构%AEJ@A
!果'@T?;/
!查*A6BoA
" 询)JAHoA
!样)7@B@p
" 写(A@NI8
"$(@GD>p
!段%ocD@8
" 代%[lC7A
!每(;?J[J
!没)?H?Bp
" 有&@IKNA
!法%:D@8A
!注(<SIIA
" 释(;AJIA
!洁&JNI?J
" 一&JNIHJ
!测(@@fAA
" 试#I@fCA
!深.JEA7J
!点)7_BX/
" は*J@NJ8
"$+@E?QA
!环&fo@7A
!现&7Z=Dg
!理&REH7]
!用)H(QLJ
" 例'@AgIJ
#吗)AJIIp
!界)J@pIJ
!登*JoI?J
!的&[FA(]
" 地%J?NJJ
#脚&JJ8EJ
"$&oHIB8
!直+ApA@8
" し&Aq@?J
!码&HTEH8
"$%dDD-8
!空,Ao@@A
" の%Jo8JJ
!符(@h@?A
" 号&JoJ@J
!简 洁(JNIHJ
!算'@2B6g
!索)A@IIp
" 引(AAIIp
!結&@N?0A
" 果(?D?1A
!结(RS?;8
" 果%7a?;/
"果总是一样!(JfIIA
!能(6PCeA
" 不(A7IpA
"$%JAIgJ
!脚(JJ/DJ
" 本(RJ8DA
!色,J7JEJ
!行(Bc?m8
"$+JoI@A
!补%<?o@A
!表*Ir?@8
!装(A@JNJ
" し*A@JEJ
!要(S#@Yg
" 加%o7H?p
!解(nR@@A
" 释(o@IAJ
!計(@ZA?p
" 算(J@I@p
!説(fIJIJ
!読(J;J@J
!试%@@QDA
"$(I@fIJ
!询*J@@pA
!该(.jI@8
!说(DIJ@J
" 明)<IJAJ
!请(oIAIA
!足+N8I?J
!边)A@p@J
" 界&A@p@A
!运*JoI8A
!返%Zt>58
" 回&Hb?6J
!还(J?JIp
" 是(A@JIg
!这%nT87J
" 个&nT=8J
#段%gQB@A
#里&foHH8
"样写可以吗!(AAMI8
!追 加'KGSLJ
!选*A7IEJ
"$(A7IEJ
!通+?oI@S
!速(A@@pJ
" く&JIIpA
#化&A@AoJ
!遅&A@JpJ
" い(A@AgJ
!释%i[6?8
" 这&o@HJJ
"$%M8JIJ
!里%Mo??/
!重(.a>YS
" 构&AEJ@A
!错(@oIJJ
" 了)AoIAJ
!関%.K=Eg
" 数%@D=Bp
!问&J@Lo8
" 题&JJNJ8
!除(IGJNJ
!需 要(AJHJg
!题%JANJ8
!高%J@JfJ
" 速(JIJfJ
"速化して!(J@JfJ
!가(9OQ:p
" 나(7f?7p
#뭐)J@IHp
#요(A6C@g
#해&K7@EA
!간&A-?fp
!거(R2?eS
!걸%J8JgA
"려요!%JAJgA
!게(6*7TS
"$)@<@QA
!결(@r?98
!계)ZoR@A
!고%6Gk0/
" 쳐(Jp@IJ
"쳐줘!(Jp@IJ
!구&R?AEA
" 현(AIJMJ
"현해줘!(@IAEJ
!그&@o?@]
!기&B(o@A
!깔&ACN@8
"끔한가요!&JJNJ&
!꿔(@NI@J
" 줘&INI@J
!끔&JBN@/
" 한)J?NAA
!나&ZRK,p
" 와(AgJ@8
#요+[%B@]
"아요!(J@I@g
!너(72?fA
" 무&@<?oA
!는&SEF&S
" 거(oAIJA
#데&AoJ@A
!능(@I@fJ
!달 아!MJJIJ
!대&7_E6&
!데&Ao@=p
" 안(AfI@8
!덱(J@HAp
!도&-bC!]
" 는*AIJ@p
!돼)JpI@A
" 요)JoI@A
"요!%Jp@@A
!드&[?b6A
!들&JIINA
!래(JEIHA
!러(Af>?]
!려&ARCo&
" 요'@[Be/
!로(B2C,S
!를%?IYb&
" 리%8DE4A
!리&'U:cA
" 를*A7IoJ
#뷰(AANAJ
#팩(AMI?J
"뷰해줘!'8IMAJ
"팩토링해줘!&8NI@J
!링%DN@?A
" 해(JMJ@J
!만%A7Qj8
" 들'J@JDA
!많)A@IpJ
!면(,dB2]
!명&qIGJA
" 해)oJHIJ
!무%IM=o/
" 많(A@IfA
!문 제*@ANIA
!뭐&g@IFg
!바%INI@J
" 꿔%IMJIJ
"꿔줘!&JNI?J
!반(fg?@/
!버(@[?Ag
" 그&Jo@?J
!번&ZZTI&
!별(YE@BA
!복&[<?6]
" 잡&A@I@p
!부(BRD?A
!뷰*A@NAJ
" 해(AIE@J
!빠'DP@QA
!사(o@@D/
!서&r6=7p
!석)<AIIA
" 달#MAIIJ
#으(;AIJA
!설%s@F@A
" 명(hIHIA
!성&7?RqA
" 능%IJIoJ
#해%7Io:A
!세 요*S7E7A
!소 수*J7AJp
!수&A(8:]
" 를%.M@CA
!스(9BY6g
" 가)JJIHp
#트%E[n>8
!시(@,CaJ
" 간(A7I[p
!아)B@@Ip
" 요%7e?Zg
!안&@oA6]
" 돼&Jp@@A
!야(SoII8
" 하(AoJ@A
!어&.S':]
" 요&7q1Q/
#줘)J@IEA
!없%7RCE/
!에&7Zle]
!예)RoH?J
!와)ApIAA
" 요)ApIA8
!왜%s7=?g
!요(RYBO]
" ?&8JIJp
"$(RPCF]
!워,E6IZA
!으)(7EBA
" 로(;JIJA
!은*pJB@/
!을*8-EJ]
!이%>e9:J
" 함%7N@C8
!인&7#_@p
" 덱(J@IAp
!일([d?D8
!있(7-E9g
" 나*A@H@p
#으*@@N@A
"나요!*AAIAp
!잡(J@J@p
" 도'A@J@g
!적 화(@I@eJ
!점*@@NAA
" 있,@@N@A
!제(ZTD8/
!져 요.ApHAA
!좀%SDI@A
!주(U.D78
" 석)<JIIJ
!중&AEJ@J
!줘%B:9E&
"$%:K?M&
!지&K#UE8
!쳐)Jo@IJ
" 줘'Jg@IJ
!최&IJIoJ
" 적)II@oJ
"적화해줘!%@IIoJ
!추&N@@B8
" 가(D7@BA
!출)pAHJ8
!코&[?W6A
" 드%f?^5A
!쿼(A@IfA
" 리(J@IfA
!터&@-?;p
!테*A8pIJ
" 스*A8pIJ
!토&ANI@J
" 링(AMIHJ
!트&8Pn;/
"$(A@RM8
!파 일%oX?DA
!팩(JNJ?J
" 토(AMIHJ
!프 에)ApI8A
!필,@7REJ
" 요%J%fIp
!하%ZGMJ/
" 게&AEHQJ
#는(f[QB/
!한&-lEFS
" 가(@5D@]
#번(I7VRA
!함(@C@DA
" 수&.B@ES
!해([&[T/
" 줘&R%TU8
!현&AIJNJ
" 해(@IADA
!호(ff?@/
" 출(fAIJ8
!화'CI?fJ
" 해&E@?nA
`;
